// Asks the site's search: `node ask.mjs search.mjs search.txt`, questions on standard input, a JSON list of titles for each.
import {readFileSync} from "node:fs";
import {pathToFileURL} from "node:url";

const {parse, rank} = await import(pathToFileURL(process.argv[2]));
const index = parse(readFileSync(process.argv[3], "utf8"));
const questions = readFileSync(0, "utf8").split("\n").filter(Boolean);
console.log(JSON.stringify(questions.map((question) => rank(index, question).map(({title, url}) => ({title, url})))));
