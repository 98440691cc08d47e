/** A place for one ship. It ends with * / here. */
export interface Berth {
  /** Counted from the sea. */
  "number": number;
  /**  */
  "side": Side;
  /** Depth in metres. */
  "draught-m"?: number | null;
  /** Those that lie there. */
  "ships"?: Array<Ship>;
  /** Metres by hour. */
  "tides"?: Record<string, number>;
}

/** Which side of the pier. */
export type Side = "left" | "right";

/** A ship of either kind. */
export type Ship = Sailer | Steamer;

/** Has masts. */
export interface Sailer {
  /** How many. */
  "masts"?: number;
}

/** Has funnels. */
export interface Steamer {
  /** How many. */
  "funnels"?: number;
}

