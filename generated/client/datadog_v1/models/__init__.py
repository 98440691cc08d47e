"""All models by name; each is imported from its family's module when it is first used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .authentication import (
        AuthenticationValidationResponse as AuthenticationValidationResponse,
    )
    from .aws_integration import AWSAccount as AWSAccount
    from .aws_integration import AWSAccountCreateResponse as AWSAccountCreateResponse
    from .aws_integration import AWSAccountDeleteRequest as AWSAccountDeleteRequest
    from .aws_integration import AWSAccountListResponse as AWSAccountListResponse
    from .aws_integration import (
        AWSEventBridgeAccountConfiguration as AWSEventBridgeAccountConfiguration,
    )
    from .aws_integration import (
        AWSEventBridgeCreateRequest as AWSEventBridgeCreateRequest,
    )
    from .aws_integration import (
        AWSEventBridgeCreateResponse as AWSEventBridgeCreateResponse,
    )
    from .aws_integration import (
        AWSEventBridgeCreateStatus as AWSEventBridgeCreateStatus,
    )
    from .aws_integration import (
        AWSEventBridgeDeleteRequest as AWSEventBridgeDeleteRequest,
    )
    from .aws_integration import (
        AWSEventBridgeDeleteResponse as AWSEventBridgeDeleteResponse,
    )
    from .aws_integration import (
        AWSEventBridgeDeleteStatus as AWSEventBridgeDeleteStatus,
    )
    from .aws_integration import (
        AWSEventBridgeListResponse as AWSEventBridgeListResponse,
    )
    from .aws_integration import AWSEventBridgeSource as AWSEventBridgeSource
    from .aws_integration import AWSNamespace as AWSNamespace
    from .aws_integration import AWSTagFilter as AWSTagFilter
    from .aws_integration import AWSTagFilterCreateRequest as AWSTagFilterCreateRequest
    from .aws_integration import AWSTagFilterDeleteRequest as AWSTagFilterDeleteRequest
    from .aws_integration import AWSTagFilterListResponse as AWSTagFilterListResponse
    from .aws_logs_integration import (
        AWSAccountAndLambdaRequest as AWSAccountAndLambdaRequest,
    )
    from .aws_logs_integration import AWSLogsAsyncError as AWSLogsAsyncError
    from .aws_logs_integration import AWSLogsAsyncResponse as AWSLogsAsyncResponse
    from .aws_logs_integration import AWSLogsLambda as AWSLogsLambda
    from .aws_logs_integration import AWSLogsListResponse as AWSLogsListResponse
    from .aws_logs_integration import (
        AWSLogsListServicesResponse as AWSLogsListServicesResponse,
    )
    from .aws_logs_integration import AWSLogsServicesRequest as AWSLogsServicesRequest
    from .azure_integration import AzureAccount as AzureAccount
    from .azure_integration import AzureAccountListResponse as AzureAccountListResponse
    from .azure_integration import ResourceProviderConfig as ResourceProviderConfig
    from .common import APIErrorResponse as APIErrorResponse
    from .common import Creator as Creator
    from .common import CrossOrgUuids as CrossOrgUuids
    from .common import (
        FormulaAndFunctionMetricAggregation as FormulaAndFunctionMetricAggregation,
    )
    from .common import (
        FormulaAndFunctionMetricDataSource as FormulaAndFunctionMetricDataSource,
    )
    from .common import (
        FormulaAndFunctionMetricQueryDefinition as FormulaAndFunctionMetricQueryDefinition,
    )
    from .common import (
        FormulaAndFunctionMetricSemanticMode as FormulaAndFunctionMetricSemanticMode,
    )
    from .common import LogsAPIError as LogsAPIError
    from .common import LogsAPIErrorResponse as LogsAPIErrorResponse
    from .common import Pagination as Pagination
    from .common import QuerySortOrder as QuerySortOrder
    from .common import ResponseMetaAttributes as ResponseMetaAttributes
    from .dashboard_lists import DashboardList as DashboardList
    from .dashboard_lists import (
        DashboardListDeleteResponse as DashboardListDeleteResponse,
    )
    from .dashboard_lists import DashboardListListResponse as DashboardListListResponse
    from .dashboards import AlertGraphWidgetDefinition as AlertGraphWidgetDefinition
    from .dashboards import (
        AlertGraphWidgetDefinitionType as AlertGraphWidgetDefinitionType,
    )
    from .dashboards import AlertValueWidgetDefinition as AlertValueWidgetDefinition
    from .dashboards import (
        AlertValueWidgetDefinitionType as AlertValueWidgetDefinitionType,
    )
    from .dashboards import BarChartWidgetDefinition as BarChartWidgetDefinition
    from .dashboards import BarChartWidgetDefinitionType as BarChartWidgetDefinitionType
    from .dashboards import BarChartWidgetDisplay as BarChartWidgetDisplay
    from .dashboards import BarChartWidgetFlat as BarChartWidgetFlat
    from .dashboards import BarChartWidgetFlatType as BarChartWidgetFlatType
    from .dashboards import BarChartWidgetLegend as BarChartWidgetLegend
    from .dashboards import BarChartWidgetRequest as BarChartWidgetRequest
    from .dashboards import BarChartWidgetScaling as BarChartWidgetScaling
    from .dashboards import BarChartWidgetStacked as BarChartWidgetStacked
    from .dashboards import BarChartWidgetStackedType as BarChartWidgetStackedType
    from .dashboards import BarChartWidgetStyle as BarChartWidgetStyle
    from .dashboards import ChangeWidgetDefinition as ChangeWidgetDefinition
    from .dashboards import ChangeWidgetDefinitionType as ChangeWidgetDefinitionType
    from .dashboards import ChangeWidgetRequest as ChangeWidgetRequest
    from .dashboards import CheckStatusWidgetDefinition as CheckStatusWidgetDefinition
    from .dashboards import (
        CheckStatusWidgetDefinitionType as CheckStatusWidgetDefinitionType,
    )
    from .dashboards import CohortWidgetDefinition as CohortWidgetDefinition
    from .dashboards import CohortWidgetDefinitionType as CohortWidgetDefinitionType
    from .dashboards import ComparisonCustomTimeframe as ComparisonCustomTimeframe
    from .dashboards import ComparisonDuration as ComparisonDuration
    from .dashboards import ComparisonDurationType as ComparisonDurationType
    from .dashboards import Dashboard as Dashboard
    from .dashboards import DashboardBulkActionData as DashboardBulkActionData
    from .dashboards import DashboardBulkActionDataList as DashboardBulkActionDataList
    from .dashboards import DashboardBulkDeleteRequest as DashboardBulkDeleteRequest
    from .dashboards import (
        DashboardDefaultTimeframeSetting as DashboardDefaultTimeframeSetting,
    )
    from .dashboards import DashboardDeleteResponse as DashboardDeleteResponse
    from .dashboards import DashboardFixedTimeframe as DashboardFixedTimeframe
    from .dashboards import DashboardFixedTimeframeType as DashboardFixedTimeframeType
    from .dashboards import DashboardGlobalTime as DashboardGlobalTime
    from .dashboards import DashboardGlobalTimeLiveSpan as DashboardGlobalTimeLiveSpan
    from .dashboards import DashboardID as DashboardID
    from .dashboards import DashboardInviteType as DashboardInviteType
    from .dashboards import DashboardLayoutType as DashboardLayoutType
    from .dashboards import DashboardLiveTimeframe as DashboardLiveTimeframe
    from .dashboards import DashboardLiveTimeframeType as DashboardLiveTimeframeType
    from .dashboards import DashboardReflowType as DashboardReflowType
    from .dashboards import DashboardResourceType as DashboardResourceType
    from .dashboards import DashboardRestoreRequest as DashboardRestoreRequest
    from .dashboards import DashboardShareType as DashboardShareType
    from .dashboards import DashboardSummary as DashboardSummary
    from .dashboards import DashboardSummaryDefinition as DashboardSummaryDefinition
    from .dashboards import DashboardTab as DashboardTab
    from .dashboards import DashboardTemplateVariable as DashboardTemplateVariable
    from .dashboards import (
        DashboardTemplateVariablePreset as DashboardTemplateVariablePreset,
    )
    from .dashboards import (
        DashboardTemplateVariablePresetValue as DashboardTemplateVariablePresetValue,
    )
    from .dashboards import DashboardType as DashboardType
    from .dashboards import DataProjectionQuery as DataProjectionQuery
    from .dashboards import DataProjectionRequestType as DataProjectionRequestType
    from .dashboards import DatasetListQuery as DatasetListQuery
    from .dashboards import (
        DatasetListQueryDataSourceType as DatasetListQueryDataSourceType,
    )
    from .dashboards import DatasetListQuerySort as DatasetListQuerySort
    from .dashboards import DatasetListQuerySortField as DatasetListQuerySortField
    from .dashboards import (
        DeleteSharedDashboardResponse as DeleteSharedDashboardResponse,
    )
    from .dashboards import EventStreamWidgetDefinition as EventStreamWidgetDefinition
    from .dashboards import (
        EventStreamWidgetDefinitionType as EventStreamWidgetDefinitionType,
    )
    from .dashboards import (
        EventTimelineWidgetDefinition as EventTimelineWidgetDefinition,
    )
    from .dashboards import (
        EventTimelineWidgetDefinitionType as EventTimelineWidgetDefinitionType,
    )
    from .dashboards import FreeTextWidgetDefinition as FreeTextWidgetDefinition
    from .dashboards import FreeTextWidgetDefinitionType as FreeTextWidgetDefinitionType
    from .dashboards import (
        FunnelComparisonCustomTimeframe as FunnelComparisonCustomTimeframe,
    )
    from .dashboards import FunnelComparisonDuration as FunnelComparisonDuration
    from .dashboards import FunnelComparisonDurationType as FunnelComparisonDurationType
    from .dashboards import FunnelGroupedDisplay as FunnelGroupedDisplay
    from .dashboards import FunnelQuery as FunnelQuery
    from .dashboards import FunnelRequestType as FunnelRequestType
    from .dashboards import FunnelSource as FunnelSource
    from .dashboards import FunnelStep as FunnelStep
    from .dashboards import FunnelWidgetDefinition as FunnelWidgetDefinition
    from .dashboards import FunnelWidgetDefinitionType as FunnelWidgetDefinitionType
    from .dashboards import FunnelWidgetRequest as FunnelWidgetRequest
    from .dashboards import FunnelWidgetVariants as FunnelWidgetVariants
    from .dashboards import GeomapWidgetDefinition as GeomapWidgetDefinition
    from .dashboards import GeomapWidgetDefinitionStyle as GeomapWidgetDefinitionStyle
    from .dashboards import GeomapWidgetDefinitionType as GeomapWidgetDefinitionType
    from .dashboards import GeomapWidgetDefinitionView as GeomapWidgetDefinitionView
    from .dashboards import GeomapWidgetRequest as GeomapWidgetRequest
    from .dashboards import GeomapWidgetRequestStyle as GeomapWidgetRequestStyle
    from .dashboards import GroupWidgetDefinition as GroupWidgetDefinition
    from .dashboards import GroupWidgetDefinitionType as GroupWidgetDefinitionType
    from .dashboards import HostMapRequest as HostMapRequest
    from .dashboards import HostMapWidgetDefinition as HostMapWidgetDefinition
    from .dashboards import (
        HostMapWidgetDefinitionRequests as HostMapWidgetDefinitionRequests,
    )
    from .dashboards import (
        HostMapWidgetDefinitionRequestType as HostMapWidgetDefinitionRequestType,
    )
    from .dashboards import HostMapWidgetDefinitionStyle as HostMapWidgetDefinitionStyle
    from .dashboards import HostMapWidgetDefinitionType as HostMapWidgetDefinitionType
    from .dashboards import HostMapWidgetDimension as HostMapWidgetDimension
    from .dashboards import HostMapWidgetFormula as HostMapWidgetFormula
    from .dashboards import HostMapWidgetGroupBy as HostMapWidgetGroupBy
    from .dashboards import (
        HostMapWidgetInfrastructureRequest as HostMapWidgetInfrastructureRequest,
    )
    from .dashboards import (
        HostMapWidgetInfrastructureRequestLeaf as HostMapWidgetInfrastructureRequestLeaf,
    )
    from .dashboards import (
        HostMapWidgetInfrastructureRequestRequestType as HostMapWidgetInfrastructureRequestRequestType,
    )
    from .dashboards import (
        HostMapWidgetInfrastructureStyle as HostMapWidgetInfrastructureStyle,
    )
    from .dashboards import HostMapWidgetNodeType as HostMapWidgetNodeType
    from .dashboards import HostMapWidgetProjection as HostMapWidgetProjection
    from .dashboards import (
        HostMapWidgetProjectionDimensionMapping as HostMapWidgetProjectionDimensionMapping,
    )
    from .dashboards import HostMapWidgetProjectionType as HostMapWidgetProjectionType
    from .dashboards import HostMapWidgetScalarRequest as HostMapWidgetScalarRequest
    from .dashboards import (
        HostMapWidgetScalarRequestResponseFormat as HostMapWidgetScalarRequestResponseFormat,
    )
    from .dashboards import IFrameWidgetDefinition as IFrameWidgetDefinition
    from .dashboards import IFrameWidgetDefinitionType as IFrameWidgetDefinitionType
    from .dashboards import ImageWidgetDefinition as ImageWidgetDefinition
    from .dashboards import ImageWidgetDefinitionType as ImageWidgetDefinitionType
    from .dashboards import ListStreamColumn as ListStreamColumn
    from .dashboards import ListStreamColumnWidth as ListStreamColumnWidth
    from .dashboards import ListStreamComputeAggregation as ListStreamComputeAggregation
    from .dashboards import ListStreamComputeItems as ListStreamComputeItems
    from .dashboards import ListStreamGroupByItems as ListStreamGroupByItems
    from .dashboards import ListStreamIssuePersona as ListStreamIssuePersona
    from .dashboards import ListStreamIssueState as ListStreamIssueState
    from .dashboards import ListStreamQuery as ListStreamQuery
    from .dashboards import ListStreamQueryVersion as ListStreamQueryVersion
    from .dashboards import ListStreamResponseFormat as ListStreamResponseFormat
    from .dashboards import ListStreamSource as ListStreamSource
    from .dashboards import ListStreamWidgetDefinition as ListStreamWidgetDefinition
    from .dashboards import (
        ListStreamWidgetDefinitionType as ListStreamWidgetDefinitionType,
    )
    from .dashboards import ListStreamWidgetRequest as ListStreamWidgetRequest
    from .dashboards import (
        MonitorSummaryWidgetDefinition as MonitorSummaryWidgetDefinition,
    )
    from .dashboards import (
        MonitorSummaryWidgetDefinitionType as MonitorSummaryWidgetDefinitionType,
    )
    from .dashboards import NoteWidgetDefinition as NoteWidgetDefinition
    from .dashboards import NoteWidgetDefinitionType as NoteWidgetDefinitionType
    from .dashboards import PointPlotDimension as PointPlotDimension
    from .dashboards import PointPlotProjection as PointPlotProjection
    from .dashboards import PointPlotProjectionDimension as PointPlotProjectionDimension
    from .dashboards import PointPlotProjectionType as PointPlotProjectionType
    from .dashboards import PointPlotWidgetDefinition as PointPlotWidgetDefinition
    from .dashboards import (
        PointPlotWidgetDefinitionType as PointPlotWidgetDefinitionType,
    )
    from .dashboards import PointPlotWidgetLegend as PointPlotWidgetLegend
    from .dashboards import PointPlotWidgetLegendType as PointPlotWidgetLegendType
    from .dashboards import PointPlotWidgetRequest as PointPlotWidgetRequest
    from .dashboards import (
        PowerpackTemplateVariableContents as PowerpackTemplateVariableContents,
    )
    from .dashboards import PowerpackTemplateVariables as PowerpackTemplateVariables
    from .dashboards import PowerpackWidgetDefinition as PowerpackWidgetDefinition
    from .dashboards import (
        PowerpackWidgetDefinitionType as PowerpackWidgetDefinitionType,
    )
    from .dashboards import (
        ProductAnalyticsAudienceOccurrenceFilter as ProductAnalyticsAudienceOccurrenceFilter,
    )
    from .dashboards import (
        ProductAnalyticsFunnelCompute as ProductAnalyticsFunnelCompute,
    )
    from .dashboards import (
        ProductAnalyticsFunnelComputeAggregation as ProductAnalyticsFunnelComputeAggregation,
    )
    from .dashboards import (
        ProductAnalyticsFunnelComputeMetric as ProductAnalyticsFunnelComputeMetric,
    )
    from .dashboards import (
        ProductAnalyticsFunnelGroupBy as ProductAnalyticsFunnelGroupBy,
    )
    from .dashboards import (
        ProductAnalyticsFunnelGroupBySort as ProductAnalyticsFunnelGroupBySort,
    )
    from .dashboards import ProductAnalyticsFunnelQuery as ProductAnalyticsFunnelQuery
    from .dashboards import (
        ProductAnalyticsFunnelRequest as ProductAnalyticsFunnelRequest,
    )
    from .dashboards import (
        ProductAnalyticsFunnelRequestType as ProductAnalyticsFunnelRequestType,
    )
    from .dashboards import (
        ProductAnalyticsFunnelWidgetDefinition as ProductAnalyticsFunnelWidgetDefinition,
    )
    from .dashboards import PublishedDatasetProvider as PublishedDatasetProvider
    from .dashboards import QueryValueWidgetComparison as QueryValueWidgetComparison
    from .dashboards import (
        QueryValueWidgetComparisonDirectionality as QueryValueWidgetComparisonDirectionality,
    )
    from .dashboards import (
        QueryValueWidgetComparisonType as QueryValueWidgetComparisonType,
    )
    from .dashboards import QueryValueWidgetDefinition as QueryValueWidgetDefinition
    from .dashboards import (
        QueryValueWidgetDefinitionType as QueryValueWidgetDefinitionType,
    )
    from .dashboards import QueryValueWidgetRequest as QueryValueWidgetRequest
    from .dashboards import RetentionCurveRequestType as RetentionCurveRequestType
    from .dashboards import RetentionCurveStyle as RetentionCurveStyle
    from .dashboards import (
        RetentionCurveWidgetDefinition as RetentionCurveWidgetDefinition,
    )
    from .dashboards import (
        RetentionCurveWidgetDefinitionType as RetentionCurveWidgetDefinitionType,
    )
    from .dashboards import RetentionCurveWidgetRequest as RetentionCurveWidgetRequest
    from .dashboards import RetentionGridRequest as RetentionGridRequest
    from .dashboards import RetentionGridRequestType as RetentionGridRequestType
    from .dashboards import RetentionQuery as RetentionQuery
    from .dashboards import RunWorkflowWidgetDefinition as RunWorkflowWidgetDefinition
    from .dashboards import (
        RunWorkflowWidgetDefinitionType as RunWorkflowWidgetDefinitionType,
    )
    from .dashboards import RunWorkflowWidgetInput as RunWorkflowWidgetInput
    from .dashboards import SankeyJoinKeys as SankeyJoinKeys
    from .dashboards import SankeyNetworkDataSource as SankeyNetworkDataSource
    from .dashboards import SankeyNetworkQuery as SankeyNetworkQuery
    from .dashboards import SankeyNetworkQueryCompute as SankeyNetworkQueryCompute
    from .dashboards import SankeyNetworkQueryMode as SankeyNetworkQueryMode
    from .dashboards import SankeyNetworkQuerySort as SankeyNetworkQuerySort
    from .dashboards import SankeyNetworkRequest as SankeyNetworkRequest
    from .dashboards import SankeyNetworkRequestType as SankeyNetworkRequestType
    from .dashboards import SankeyRumDataSource as SankeyRumDataSource
    from .dashboards import SankeyRumQuery as SankeyRumQuery
    from .dashboards import SankeyRumQueryMode as SankeyRumQueryMode
    from .dashboards import SankeyRumRequest as SankeyRumRequest
    from .dashboards import SankeyWidgetDefinition as SankeyWidgetDefinition
    from .dashboards import SankeyWidgetDefinitionType as SankeyWidgetDefinitionType
    from .dashboards import SankeyWidgetRequest as SankeyWidgetRequest
    from .dashboards import ScatterplotDimension as ScatterplotDimension
    from .dashboards import ScatterPlotRequest as ScatterPlotRequest
    from .dashboards import ScatterplotTableRequest as ScatterplotTableRequest
    from .dashboards import ScatterplotWidgetAggregator as ScatterplotWidgetAggregator
    from .dashboards import ScatterPlotWidgetDefinition as ScatterPlotWidgetDefinition
    from .dashboards import (
        ScatterPlotWidgetDefinitionRequests as ScatterPlotWidgetDefinitionRequests,
    )
    from .dashboards import (
        ScatterPlotWidgetDefinitionType as ScatterPlotWidgetDefinitionType,
    )
    from .dashboards import ScatterplotWidgetFormula as ScatterplotWidgetFormula
    from .dashboards import (
        SelectableTemplateVariableItems as SelectableTemplateVariableItems,
    )
    from .dashboards import ServiceMapWidgetDefinition as ServiceMapWidgetDefinition
    from .dashboards import (
        ServiceMapWidgetDefinitionType as ServiceMapWidgetDefinitionType,
    )
    from .dashboards import (
        ServiceSummaryWidgetDefinition as ServiceSummaryWidgetDefinition,
    )
    from .dashboards import (
        ServiceSummaryWidgetDefinitionType as ServiceSummaryWidgetDefinitionType,
    )
    from .dashboards import SharedDashboard as SharedDashboard
    from .dashboards import SharedDashboardAuthor as SharedDashboardAuthor
    from .dashboards import SharedDashboardInviteesItems as SharedDashboardInviteesItems
    from .dashboards import SharedDashboardInvites as SharedDashboardInvites
    from .dashboards import SharedDashboardInvitesData as SharedDashboardInvitesData
    from .dashboards import (
        SharedDashboardInvitesDataList as SharedDashboardInvitesDataList,
    )
    from .dashboards import (
        SharedDashboardInvitesDataObject as SharedDashboardInvitesDataObject,
    )
    from .dashboards import (
        SharedDashboardInvitesDataObjectAttributes as SharedDashboardInvitesDataObjectAttributes,
    )
    from .dashboards import SharedDashboardInvitesMeta as SharedDashboardInvitesMeta
    from .dashboards import (
        SharedDashboardInvitesMetaPage as SharedDashboardInvitesMetaPage,
    )
    from .dashboards import SharedDashboardStatus as SharedDashboardStatus
    from .dashboards import SharedDashboardUpdateRequest as SharedDashboardUpdateRequest
    from .dashboards import (
        SharedDashboardUpdateRequestGlobalTime as SharedDashboardUpdateRequestGlobalTime,
    )
    from .dashboards import SLOListWidgetDefinition as SLOListWidgetDefinition
    from .dashboards import SLOListWidgetDefinitionType as SLOListWidgetDefinitionType
    from .dashboards import SLOListWidgetQuery as SLOListWidgetQuery
    from .dashboards import SLOListWidgetRequest as SLOListWidgetRequest
    from .dashboards import SLOListWidgetRequestType as SLOListWidgetRequestType
    from .dashboards import SLOWidgetDefinition as SLOWidgetDefinition
    from .dashboards import SLOWidgetDefinitionType as SLOWidgetDefinitionType
    from .dashboards import SplitConfig as SplitConfig
    from .dashboards import SplitConfigSortCompute as SplitConfigSortCompute
    from .dashboards import SplitDimension as SplitDimension
    from .dashboards import (
        SplitGraphSourceWidgetDefinition as SplitGraphSourceWidgetDefinition,
    )
    from .dashboards import SplitGraphVizSize as SplitGraphVizSize
    from .dashboards import SplitGraphWidgetDefinition as SplitGraphWidgetDefinition
    from .dashboards import (
        SplitGraphWidgetDefinitionType as SplitGraphWidgetDefinitionType,
    )
    from .dashboards import SplitSort as SplitSort
    from .dashboards import SplitVectorEntry as SplitVectorEntry
    from .dashboards import SplitVectorEntryItem as SplitVectorEntryItem
    from .dashboards import SunburstWidgetDefinition as SunburstWidgetDefinition
    from .dashboards import SunburstWidgetDefinitionType as SunburstWidgetDefinitionType
    from .dashboards import SunburstWidgetLegend as SunburstWidgetLegend
    from .dashboards import (
        SunburstWidgetLegendInlineAutomatic as SunburstWidgetLegendInlineAutomatic,
    )
    from .dashboards import (
        SunburstWidgetLegendInlineAutomaticType as SunburstWidgetLegendInlineAutomaticType,
    )
    from .dashboards import SunburstWidgetLegendTable as SunburstWidgetLegendTable
    from .dashboards import (
        SunburstWidgetLegendTableType as SunburstWidgetLegendTableType,
    )
    from .dashboards import SunburstWidgetRequest as SunburstWidgetRequest
    from .dashboards import TableWidgetDefinition as TableWidgetDefinition
    from .dashboards import TableWidgetDefinitionType as TableWidgetDefinitionType
    from .dashboards import TableWidgetHasSearchBar as TableWidgetHasSearchBar
    from .dashboards import TableWidgetRequest as TableWidgetRequest
    from .dashboards import TableWidgetTextFormat as TableWidgetTextFormat
    from .dashboards import TableWidgetTextFormatMatch as TableWidgetTextFormatMatch
    from .dashboards import (
        TableWidgetTextFormatMatchType as TableWidgetTextFormatMatchType,
    )
    from .dashboards import TableWidgetTextFormatPalette as TableWidgetTextFormatPalette
    from .dashboards import TableWidgetTextFormatReplace as TableWidgetTextFormatReplace
    from .dashboards import (
        TableWidgetTextFormatReplaceAll as TableWidgetTextFormatReplaceAll,
    )
    from .dashboards import (
        TableWidgetTextFormatReplaceAllType as TableWidgetTextFormatReplaceAllType,
    )
    from .dashboards import (
        TableWidgetTextFormatReplaceSubstring as TableWidgetTextFormatReplaceSubstring,
    )
    from .dashboards import (
        TableWidgetTextFormatReplaceSubstringType as TableWidgetTextFormatReplaceSubstringType,
    )
    from .dashboards import TableWidgetTextFormatRule as TableWidgetTextFormatRule
    from .dashboards import TimeseriesBackground as TimeseriesBackground
    from .dashboards import TimeseriesBackgroundType as TimeseriesBackgroundType
    from .dashboards import TopologyMapWidgetDefinition as TopologyMapWidgetDefinition
    from .dashboards import (
        TopologyMapWidgetDefinitionDataStreams as TopologyMapWidgetDefinitionDataStreams,
    )
    from .dashboards import (
        TopologyMapWidgetDefinitionServiceMap as TopologyMapWidgetDefinitionServiceMap,
    )
    from .dashboards import (
        TopologyMapWidgetDefinitionType as TopologyMapWidgetDefinitionType,
    )
    from .dashboards import TopologyQueryDataStreams as TopologyQueryDataStreams
    from .dashboards import (
        TopologyQueryDataStreamsDataSource as TopologyQueryDataStreamsDataSource,
    )
    from .dashboards import TopologyQueryServiceMap as TopologyQueryServiceMap
    from .dashboards import (
        TopologyQueryServiceMapDataSource as TopologyQueryServiceMapDataSource,
    )
    from .dashboards import TopologyRequestDataStreams as TopologyRequestDataStreams
    from .dashboards import TopologyRequestServiceMap as TopologyRequestServiceMap
    from .dashboards import TopologyRequestType as TopologyRequestType
    from .dashboards import TreeMapColorBy as TreeMapColorBy
    from .dashboards import TreeMapGroupBy as TreeMapGroupBy
    from .dashboards import TreeMapSizeBy as TreeMapSizeBy
    from .dashboards import TreeMapWidgetDefinition as TreeMapWidgetDefinition
    from .dashboards import TreeMapWidgetDefinitionType as TreeMapWidgetDefinitionType
    from .dashboards import TreeMapWidgetRequest as TreeMapWidgetRequest
    from .dashboards import ViewingPreferences as ViewingPreferences
    from .dashboards import ViewingPreferencesTheme as ViewingPreferencesTheme
    from .dashboards import Widget as Widget
    from .dashboards import WidgetBackgroundColor as WidgetBackgroundColor
    from .dashboards import WidgetChangeType as WidgetChangeType
    from .dashboards import WidgetColorPreference as WidgetColorPreference
    from .dashboards import WidgetCompareTo as WidgetCompareTo
    from .dashboards import WidgetDefinition as WidgetDefinition
    from .dashboards import WidgetEventSize as WidgetEventSize
    from .dashboards import WidgetGrouping as WidgetGrouping
    from .dashboards import WidgetHorizontalAlign as WidgetHorizontalAlign
    from .dashboards import WidgetImageSizing as WidgetImageSizing
    from .dashboards import WidgetLayout as WidgetLayout
    from .dashboards import WidgetLayoutType as WidgetLayoutType
    from .dashboards import WidgetMargin as WidgetMargin
    from .dashboards import (
        WidgetMonitorSummaryDisplayFormat as WidgetMonitorSummaryDisplayFormat,
    )
    from .dashboards import WidgetMonitorSummarySort as WidgetMonitorSummarySort
    from .dashboards import WidgetNodeType as WidgetNodeType
    from .dashboards import WidgetOrderBy as WidgetOrderBy
    from .dashboards import (
        WidgetServiceSummaryDisplayFormat as WidgetServiceSummaryDisplayFormat,
    )
    from .dashboards import WidgetSizeFormat as WidgetSizeFormat
    from .dashboards import WidgetSummaryType as WidgetSummaryType
    from .dashboards import WidgetTickEdge as WidgetTickEdge
    from .dashboards import WidgetTimeWindows as WidgetTimeWindows
    from .dashboards import WidgetVerticalAlign as WidgetVerticalAlign
    from .dashboards import WidgetViewMode as WidgetViewMode
    from .dashboards import WidgetVizType as WidgetVizType
    from .dashboards import WildcardWidgetDefinition as WildcardWidgetDefinition
    from .dashboards import WildcardWidgetDefinitionType as WildcardWidgetDefinitionType
    from .dashboards import WildcardWidgetRequest as WildcardWidgetRequest
    from .dashboards import WildcardWidgetSpecification as WildcardWidgetSpecification
    from .dashboards import (
        WildcardWidgetSpecificationType as WildcardWidgetSpecificationType,
    )
    from .dashboards_and_notebooks import (
        ApmStatsQueryColumnType as ApmStatsQueryColumnType,
    )
    from .dashboards_and_notebooks import (
        ApmStatsQueryDefinition as ApmStatsQueryDefinition,
    )
    from .dashboards_and_notebooks import ApmStatsQueryRowType as ApmStatsQueryRowType
    from .dashboards_and_notebooks import CalendarInterval as CalendarInterval
    from .dashboards_and_notebooks import CalendarIntervalType as CalendarIntervalType
    from .dashboards_and_notebooks import (
        DistributionWidgetDefinition as DistributionWidgetDefinition,
    )
    from .dashboards_and_notebooks import (
        DistributionWidgetDefinitionType as DistributionWidgetDefinitionType,
    )
    from .dashboards_and_notebooks import (
        DistributionWidgetHistogramRequestQuery as DistributionWidgetHistogramRequestQuery,
    )
    from .dashboards_and_notebooks import (
        DistributionWidgetRequest as DistributionWidgetRequest,
    )
    from .dashboards_and_notebooks import (
        DistributionWidgetXAxis as DistributionWidgetXAxis,
    )
    from .dashboards_and_notebooks import (
        DistributionWidgetYAxis as DistributionWidgetYAxis,
    )
    from .dashboards_and_notebooks import EventQueryDefinition as EventQueryDefinition
    from .dashboards_and_notebooks import EventsAggregation as EventsAggregation
    from .dashboards_and_notebooks import (
        EventsAggregationPercentile as EventsAggregationPercentile,
    )
    from .dashboards_and_notebooks import (
        EventsAggregationValue as EventsAggregationValue,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionApmDependencyStatName as FormulaAndFunctionApmDependencyStatName,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionApmDependencyStatsDataSource as FormulaAndFunctionApmDependencyStatsDataSource,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionApmDependencyStatsQueryDefinition as FormulaAndFunctionApmDependencyStatsQueryDefinition,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionApmMetricsDataSource as FormulaAndFunctionApmMetricsDataSource,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionApmMetricsQueryDefinition as FormulaAndFunctionApmMetricsQueryDefinition,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionApmMetricsSpanKind as FormulaAndFunctionApmMetricsSpanKind,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionApmMetricStatName as FormulaAndFunctionApmMetricStatName,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionApmResourceStatName as FormulaAndFunctionApmResourceStatName,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionApmResourceStatsDataSource as FormulaAndFunctionApmResourceStatsDataSource,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionApmResourceStatsQueryDefinition as FormulaAndFunctionApmResourceStatsQueryDefinition,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionCloudCostDataSource as FormulaAndFunctionCloudCostDataSource,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionCloudCostQueryDefinition as FormulaAndFunctionCloudCostQueryDefinition,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionEventAggregation as FormulaAndFunctionEventAggregation,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionEventQueryDefinition as FormulaAndFunctionEventQueryDefinition,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionEventQueryDefinitionCompute as FormulaAndFunctionEventQueryDefinitionCompute,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionEventQueryDefinitionSearch as FormulaAndFunctionEventQueryDefinitionSearch,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionEventQueryGroupBy as FormulaAndFunctionEventQueryGroupBy,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionEventQueryGroupByConfig as FormulaAndFunctionEventQueryGroupByConfig,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionEventQueryGroupByFields as FormulaAndFunctionEventQueryGroupByFields,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionEventQueryGroupByList as FormulaAndFunctionEventQueryGroupByList,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionEventQueryGroupBySort as FormulaAndFunctionEventQueryGroupBySort,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionEventsDataSource as FormulaAndFunctionEventsDataSource,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionProcessQueryDataSource as FormulaAndFunctionProcessQueryDataSource,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionProcessQueryDefinition as FormulaAndFunctionProcessQueryDefinition,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionProductAnalyticsExtendedDataSource as FormulaAndFunctionProductAnalyticsExtendedDataSource,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionProductAnalyticsExtendedQueryDefinition as FormulaAndFunctionProductAnalyticsExtendedQueryDefinition,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionProductAnalyticsExtendedQueryDefinitionIndexesItems as FormulaAndFunctionProductAnalyticsExtendedQueryDefinitionIndexesItems,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionQueryDefinition as FormulaAndFunctionQueryDefinition,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionResponseFormat as FormulaAndFunctionResponseFormat,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionRetentionQueryDefinition as FormulaAndFunctionRetentionQueryDefinition,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionSLODataSource as FormulaAndFunctionSLODataSource,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionSLOGroupMode as FormulaAndFunctionSLOGroupMode,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionSLOMeasure as FormulaAndFunctionSLOMeasure,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionSLOQueryDefinition as FormulaAndFunctionSLOQueryDefinition,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionSLOQueryType as FormulaAndFunctionSLOQueryType,
    )
    from .dashboards_and_notebooks import (
        FormulaAndFunctionUserJourneyQueryDefinition as FormulaAndFunctionUserJourneyQueryDefinition,
    )
    from .dashboards_and_notebooks import FormulaType as FormulaType
    from .dashboards_and_notebooks import GroupType as GroupType
    from .dashboards_and_notebooks import (
        HeatMapWidgetDefinition as HeatMapWidgetDefinition,
    )
    from .dashboards_and_notebooks import (
        HeatMapWidgetDefinitionType as HeatMapWidgetDefinitionType,
    )
    from .dashboards_and_notebooks import HeatMapWidgetRequest as HeatMapWidgetRequest
    from .dashboards_and_notebooks import HeatMapWidgetXAxis as HeatMapWidgetXAxis
    from .dashboards_and_notebooks import LogQueryDefinition as LogQueryDefinition
    from .dashboards_and_notebooks import (
        LogQueryDefinitionGroupBy as LogQueryDefinitionGroupBy,
    )
    from .dashboards_and_notebooks import (
        LogQueryDefinitionGroupBySort as LogQueryDefinitionGroupBySort,
    )
    from .dashboards_and_notebooks import (
        LogQueryDefinitionSearch as LogQueryDefinitionSearch,
    )
    from .dashboards_and_notebooks import LogsQueryCompute as LogsQueryCompute
    from .dashboards_and_notebooks import (
        LogStreamWidgetDefinition as LogStreamWidgetDefinition,
    )
    from .dashboards_and_notebooks import (
        LogStreamWidgetDefinitionType as LogStreamWidgetDefinitionType,
    )
    from .dashboards_and_notebooks import NumberFormatUnit as NumberFormatUnit
    from .dashboards_and_notebooks import (
        NumberFormatUnitCanonical as NumberFormatUnitCanonical,
    )
    from .dashboards_and_notebooks import (
        NumberFormatUnitCustom as NumberFormatUnitCustom,
    )
    from .dashboards_and_notebooks import (
        NumberFormatUnitCustomType as NumberFormatUnitCustomType,
    )
    from .dashboards_and_notebooks import NumberFormatUnitScale as NumberFormatUnitScale
    from .dashboards_and_notebooks import (
        NumberFormatUnitScaleType as NumberFormatUnitScaleType,
    )
    from .dashboards_and_notebooks import (
        ProcessQueryDefinition as ProcessQueryDefinition,
    )
    from .dashboards_and_notebooks import (
        ProductAnalyticsAudienceAccountSubquery as ProductAnalyticsAudienceAccountSubquery,
    )
    from .dashboards_and_notebooks import (
        ProductAnalyticsAudienceFilters as ProductAnalyticsAudienceFilters,
    )
    from .dashboards_and_notebooks import (
        ProductAnalyticsAudienceSegmentSubquery as ProductAnalyticsAudienceSegmentSubquery,
    )
    from .dashboards_and_notebooks import (
        ProductAnalyticsAudienceUserSubquery as ProductAnalyticsAudienceUserSubquery,
    )
    from .dashboards_and_notebooks import (
        ProductAnalyticsBaseQuery as ProductAnalyticsBaseQuery,
    )
    from .dashboards_and_notebooks import (
        ProductAnalyticsEventDataSource as ProductAnalyticsEventDataSource,
    )
    from .dashboards_and_notebooks import (
        ProductAnalyticsEventQuery as ProductAnalyticsEventQuery,
    )
    from .dashboards_and_notebooks import (
        ProductAnalyticsEventQuerySearch as ProductAnalyticsEventQuerySearch,
    )
    from .dashboards_and_notebooks import (
        ProductAnalyticsExtendedCompute as ProductAnalyticsExtendedCompute,
    )
    from .dashboards_and_notebooks import (
        ProductAnalyticsExtendedGroupBy as ProductAnalyticsExtendedGroupBy,
    )
    from .dashboards_and_notebooks import (
        ProductAnalyticsFunnelDataSource as ProductAnalyticsFunnelDataSource,
    )
    from .dashboards_and_notebooks import (
        RetentionCohortCriteria as RetentionCohortCriteria,
    )
    from .dashboards_and_notebooks import (
        RetentionCohortCriteriaTimeInterval as RetentionCohortCriteriaTimeInterval,
    )
    from .dashboards_and_notebooks import (
        RetentionCohortCriteriaTimeIntervalType as RetentionCohortCriteriaTimeIntervalType,
    )
    from .dashboards_and_notebooks import RetentionCompute as RetentionCompute
    from .dashboards_and_notebooks import (
        RetentionComputeMetric as RetentionComputeMetric,
    )
    from .dashboards_and_notebooks import RetentionDataSource as RetentionDataSource
    from .dashboards_and_notebooks import RetentionEntity as RetentionEntity
    from .dashboards_and_notebooks import RetentionFilters as RetentionFilters
    from .dashboards_and_notebooks import RetentionGroupBy as RetentionGroupBy
    from .dashboards_and_notebooks import RetentionGroupBySort as RetentionGroupBySort
    from .dashboards_and_notebooks import (
        RetentionGroupByTarget as RetentionGroupByTarget,
    )
    from .dashboards_and_notebooks import (
        RetentionReturnCondition as RetentionReturnCondition,
    )
    from .dashboards_and_notebooks import (
        RetentionReturnCriteria as RetentionReturnCriteria,
    )
    from .dashboards_and_notebooks import (
        RetentionReturnCriteriaTimeInterval as RetentionReturnCriteriaTimeInterval,
    )
    from .dashboards_and_notebooks import (
        RetentionReturnCriteriaTimeIntervalType as RetentionReturnCriteriaTimeIntervalType,
    )
    from .dashboards_and_notebooks import (
        RetentionReturnCriteriaTimeIntervalUnit as RetentionReturnCriteriaTimeIntervalUnit,
    )
    from .dashboards_and_notebooks import RetentionSearch as RetentionSearch
    from .dashboards_and_notebooks import (
        TableWidgetCellDisplayMode as TableWidgetCellDisplayMode,
    )
    from .dashboards_and_notebooks import (
        TimeseriesRequestStyle as TimeseriesRequestStyle,
    )
    from .dashboards_and_notebooks import (
        TimeseriesWidgetDefinition as TimeseriesWidgetDefinition,
    )
    from .dashboards_and_notebooks import (
        TimeseriesWidgetDefinitionType as TimeseriesWidgetDefinitionType,
    )
    from .dashboards_and_notebooks import (
        TimeseriesWidgetExpressionAlias as TimeseriesWidgetExpressionAlias,
    )
    from .dashboards_and_notebooks import (
        TimeseriesWidgetLegendColumn as TimeseriesWidgetLegendColumn,
    )
    from .dashboards_and_notebooks import (
        TimeseriesWidgetLegendLayout as TimeseriesWidgetLegendLayout,
    )
    from .dashboards_and_notebooks import (
        TimeseriesWidgetRequest as TimeseriesWidgetRequest,
    )
    from .dashboards_and_notebooks import (
        ToplistWidgetDefinition as ToplistWidgetDefinition,
    )
    from .dashboards_and_notebooks import (
        ToplistWidgetDefinitionType as ToplistWidgetDefinitionType,
    )
    from .dashboards_and_notebooks import ToplistWidgetDisplay as ToplistWidgetDisplay
    from .dashboards_and_notebooks import ToplistWidgetFlat as ToplistWidgetFlat
    from .dashboards_and_notebooks import ToplistWidgetFlatType as ToplistWidgetFlatType
    from .dashboards_and_notebooks import ToplistWidgetLegend as ToplistWidgetLegend
    from .dashboards_and_notebooks import ToplistWidgetRequest as ToplistWidgetRequest
    from .dashboards_and_notebooks import ToplistWidgetScaling as ToplistWidgetScaling
    from .dashboards_and_notebooks import ToplistWidgetStacked as ToplistWidgetStacked
    from .dashboards_and_notebooks import (
        ToplistWidgetStackedType as ToplistWidgetStackedType,
    )
    from .dashboards_and_notebooks import ToplistWidgetStyle as ToplistWidgetStyle
    from .dashboards_and_notebooks import (
        UserJourneyFormulaCompute as UserJourneyFormulaCompute,
    )
    from .dashboards_and_notebooks import (
        UserJourneyFormulaComputeMetric as UserJourneyFormulaComputeMetric,
    )
    from .dashboards_and_notebooks import (
        UserJourneyFormulaGroupBy as UserJourneyFormulaGroupBy,
    )
    from .dashboards_and_notebooks import UserJourneyJoinKeys as UserJourneyJoinKeys
    from .dashboards_and_notebooks import UserJourneySearch as UserJourneySearch
    from .dashboards_and_notebooks import (
        UserJourneySearchFilters as UserJourneySearchFilters,
    )
    from .dashboards_and_notebooks import (
        UserJourneySearchGraphFilter as UserJourneySearchGraphFilter,
    )
    from .dashboards_and_notebooks import (
        UserJourneySearchTarget as UserJourneySearchTarget,
    )
    from .dashboards_and_notebooks import WidgetAggregator as WidgetAggregator
    from .dashboards_and_notebooks import WidgetAxis as WidgetAxis
    from .dashboards_and_notebooks import WidgetComparator as WidgetComparator
    from .dashboards_and_notebooks import (
        WidgetConditionalFormat as WidgetConditionalFormat,
    )
    from .dashboards_and_notebooks import WidgetCustomLink as WidgetCustomLink
    from .dashboards_and_notebooks import WidgetDisplayType as WidgetDisplayType
    from .dashboards_and_notebooks import WidgetEvent as WidgetEvent
    from .dashboards_and_notebooks import WidgetFieldSort as WidgetFieldSort
    from .dashboards_and_notebooks import WidgetFormula as WidgetFormula
    from .dashboards_and_notebooks import (
        WidgetFormulaCellDisplayModeOptions as WidgetFormulaCellDisplayModeOptions,
    )
    from .dashboards_and_notebooks import (
        WidgetFormulaCellDisplayModeOptionsTrendType as WidgetFormulaCellDisplayModeOptionsTrendType,
    )
    from .dashboards_and_notebooks import (
        WidgetFormulaCellDisplayModeOptionsYScale as WidgetFormulaCellDisplayModeOptionsYScale,
    )
    from .dashboards_and_notebooks import WidgetFormulaLimit as WidgetFormulaLimit
    from .dashboards_and_notebooks import WidgetFormulaSort as WidgetFormulaSort
    from .dashboards_and_notebooks import WidgetFormulaStyle as WidgetFormulaStyle
    from .dashboards_and_notebooks import WidgetGroupSort as WidgetGroupSort
    from .dashboards_and_notebooks import (
        WidgetHistogramRequestType as WidgetHistogramRequestType,
    )
    from .dashboards_and_notebooks import WidgetLegacyLiveSpan as WidgetLegacyLiveSpan
    from .dashboards_and_notebooks import WidgetLegendSize as WidgetLegendSize
    from .dashboards_and_notebooks import WidgetLineType as WidgetLineType
    from .dashboards_and_notebooks import WidgetLineWidth as WidgetLineWidth
    from .dashboards_and_notebooks import WidgetLiveSpan as WidgetLiveSpan
    from .dashboards_and_notebooks import WidgetLiveSpanUnit as WidgetLiveSpanUnit
    from .dashboards_and_notebooks import WidgetMarker as WidgetMarker
    from .dashboards_and_notebooks import WidgetMessageDisplay as WidgetMessageDisplay
    from .dashboards_and_notebooks import WidgetNewFixedSpan as WidgetNewFixedSpan
    from .dashboards_and_notebooks import (
        WidgetNewFixedSpanType as WidgetNewFixedSpanType,
    )
    from .dashboards_and_notebooks import WidgetNewLiveSpan as WidgetNewLiveSpan
    from .dashboards_and_notebooks import WidgetNewLiveSpanType as WidgetNewLiveSpanType
    from .dashboards_and_notebooks import WidgetNumberFormat as WidgetNumberFormat
    from .dashboards_and_notebooks import WidgetPalette as WidgetPalette
    from .dashboards_and_notebooks import WidgetRequestStyle as WidgetRequestStyle
    from .dashboards_and_notebooks import WidgetSort as WidgetSort
    from .dashboards_and_notebooks import WidgetSortBy as WidgetSortBy
    from .dashboards_and_notebooks import WidgetSortOrderBy as WidgetSortOrderBy
    from .dashboards_and_notebooks import WidgetStyle as WidgetStyle
    from .dashboards_and_notebooks import WidgetStyleOrderBy as WidgetStyleOrderBy
    from .dashboards_and_notebooks import WidgetTextAlign as WidgetTextAlign
    from .dashboards_and_notebooks import WidgetTime as WidgetTime
    from .downtimes import (
        CancelDowntimesByScopeRequest as CancelDowntimesByScopeRequest,
    )
    from .downtimes import CanceledDowntimesIds as CanceledDowntimesIds
    from .downtimes import Downtime as Downtime
    from .downtimes import DowntimeChild as DowntimeChild
    from .downtimes import DowntimeRecurrence as DowntimeRecurrence
    from .downtimes import NotifyEndState as NotifyEndState
    from .downtimes import NotifyEndStates as NotifyEndStates
    from .downtimes import NotifyEndType as NotifyEndType
    from .downtimes import NotifyEndTypes as NotifyEndTypes
    from .embeddable_graphs import EmbeddableGraph as EmbeddableGraph
    from .embeddable_graphs import (
        EmbeddableGraphCreateRequest as EmbeddableGraphCreateRequest,
    )
    from .embeddable_graphs import (
        EmbeddableGraphCreateRequestLegend as EmbeddableGraphCreateRequestLegend,
    )
    from .embeddable_graphs import (
        EmbeddableGraphCreateRequestSize as EmbeddableGraphCreateRequestSize,
    )
    from .embeddable_graphs import (
        EmbeddableGraphCreateRequestTimeframe as EmbeddableGraphCreateRequestTimeframe,
    )
    from .embeddable_graphs import EmbeddableGraphs as EmbeddableGraphs
    from .embeddable_graphs import EmbeddableGraphStatus as EmbeddableGraphStatus
    from .events import Event as Event
    from .events import EventAlertType as EventAlertType
    from .events import EventCreateRequest as EventCreateRequest
    from .events import EventCreateResponse as EventCreateResponse
    from .events import EventListResponse as EventListResponse
    from .events import EventPriority as EventPriority
    from .events import EventResponse as EventResponse
    from .gcp_integration import GCPAccount as GCPAccount
    from .gcp_integration import GCPAccountListResponse as GCPAccountListResponse
    from .gcp_integration import (
        GCPMonitoredResourceConfig as GCPMonitoredResourceConfig,
    )
    from .gcp_integration import (
        GCPMonitoredResourceConfigType as GCPMonitoredResourceConfigType,
    )
    from .hosts import AgentCheck as AgentCheck
    from .hosts import Host as Host
    from .hosts import HostListResponse as HostListResponse
    from .hosts import HostMeta as HostMeta
    from .hosts import HostMetaInstallMethod as HostMetaInstallMethod
    from .hosts import HostMetrics as HostMetrics
    from .hosts import HostMuteResponse as HostMuteResponse
    from .hosts import HostMuteSettings as HostMuteSettings
    from .hosts import HostTotals as HostTotals
    from .ip_ranges import IPPrefixesAgents as IPPrefixesAgents
    from .ip_ranges import IPPrefixesAPI as IPPrefixesAPI
    from .ip_ranges import IPPrefixesAPM as IPPrefixesAPM
    from .ip_ranges import IPPrefixesGlobal as IPPrefixesGlobal
    from .ip_ranges import IPPrefixesLogs as IPPrefixesLogs
    from .ip_ranges import IPPrefixesOrchestrator as IPPrefixesOrchestrator
    from .ip_ranges import IPPrefixesProcess as IPPrefixesProcess
    from .ip_ranges import (
        IPPrefixesRemoteConfiguration as IPPrefixesRemoteConfiguration,
    )
    from .ip_ranges import IPPrefixesSynthetics as IPPrefixesSynthetics
    from .ip_ranges import (
        IPPrefixesSyntheticsPrivateLocations as IPPrefixesSyntheticsPrivateLocations,
    )
    from .ip_ranges import IPPrefixesWebhooks as IPPrefixesWebhooks
    from .ip_ranges import IPRanges as IPRanges
    from .key_management import ApiKeyListResponse as ApiKeyListResponse
    from .key_management import ApiKeyResponse as ApiKeyResponse
    from .key_management import ApplicationKeyListResponse as ApplicationKeyListResponse
    from .key_management import ApplicationKeyResponse as ApplicationKeyResponse
    from .logs import ContentEncoding as ContentEncoding
    from .logs import HTTPLog as HTTPLog
    from .logs import HTTPLogError as HTTPLogError
    from .logs import HTTPLogItem as HTTPLogItem
    from .logs import Log as Log
    from .logs import LogContent as LogContent
    from .logs import LogsListRequest as LogsListRequest
    from .logs import LogsListRequestTime as LogsListRequestTime
    from .logs import LogsListResponse as LogsListResponse
    from .logs import LogsSort as LogsSort
    from .logs_indexes import LogsAPILimitReachedResponse as LogsAPILimitReachedResponse
    from .logs_indexes import LogsDailyLimitReset as LogsDailyLimitReset
    from .logs_indexes import LogsExclusion as LogsExclusion
    from .logs_indexes import LogsExclusionFilter as LogsExclusionFilter
    from .logs_indexes import LogsIndex as LogsIndex
    from .logs_indexes import LogsIndexesOrder as LogsIndexesOrder
    from .logs_indexes import LogsIndexListResponse as LogsIndexListResponse
    from .logs_indexes import LogsIndexUpdateRequest as LogsIndexUpdateRequest
    from .logs_indexes_and_logs_pipelines import LogsFilter as LogsFilter
    from .logs_pipelines import LogsArithmeticProcessor as LogsArithmeticProcessor
    from .logs_pipelines import (
        LogsArithmeticProcessorType as LogsArithmeticProcessorType,
    )
    from .logs_pipelines import (
        LogsArrayMapArithmeticSubProcessor as LogsArrayMapArithmeticSubProcessor,
    )
    from .logs_pipelines import (
        LogsArrayMapAttributeRemapper as LogsArrayMapAttributeRemapper,
    )
    from .logs_pipelines import (
        LogsArrayMapCategorySubProcessor as LogsArrayMapCategorySubProcessor,
    )
    from .logs_pipelines import LogsArrayMapProcessor as LogsArrayMapProcessor
    from .logs_pipelines import LogsArrayMapProcessorType as LogsArrayMapProcessorType
    from .logs_pipelines import (
        LogsArrayMapStringBuilderSubProcessor as LogsArrayMapStringBuilderSubProcessor,
    )
    from .logs_pipelines import LogsArrayMapSubProcessor as LogsArrayMapSubProcessor
    from .logs_pipelines import LogsArrayProcessor as LogsArrayProcessor
    from .logs_pipelines import (
        LogsArrayProcessorOperation as LogsArrayProcessorOperation,
    )
    from .logs_pipelines import (
        LogsArrayProcessorOperationAppend as LogsArrayProcessorOperationAppend,
    )
    from .logs_pipelines import (
        LogsArrayProcessorOperationAppendType as LogsArrayProcessorOperationAppendType,
    )
    from .logs_pipelines import (
        LogsArrayProcessorOperationExtractKeyValue as LogsArrayProcessorOperationExtractKeyValue,
    )
    from .logs_pipelines import (
        LogsArrayProcessorOperationExtractKeyValueType as LogsArrayProcessorOperationExtractKeyValueType,
    )
    from .logs_pipelines import (
        LogsArrayProcessorOperationLength as LogsArrayProcessorOperationLength,
    )
    from .logs_pipelines import (
        LogsArrayProcessorOperationLengthType as LogsArrayProcessorOperationLengthType,
    )
    from .logs_pipelines import (
        LogsArrayProcessorOperationSelect as LogsArrayProcessorOperationSelect,
    )
    from .logs_pipelines import (
        LogsArrayProcessorOperationSelectType as LogsArrayProcessorOperationSelectType,
    )
    from .logs_pipelines import LogsArrayProcessorType as LogsArrayProcessorType
    from .logs_pipelines import LogsAttributeRemapper as LogsAttributeRemapper
    from .logs_pipelines import LogsAttributeRemapperType as LogsAttributeRemapperType
    from .logs_pipelines import LogsCategoryProcessor as LogsCategoryProcessor
    from .logs_pipelines import (
        LogsCategoryProcessorCategory as LogsCategoryProcessorCategory,
    )
    from .logs_pipelines import LogsCategoryProcessorType as LogsCategoryProcessorType
    from .logs_pipelines import LogsDateRemapper as LogsDateRemapper
    from .logs_pipelines import LogsDateRemapperType as LogsDateRemapperType
    from .logs_pipelines import LogsDecoderProcessor as LogsDecoderProcessor
    from .logs_pipelines import (
        LogsDecoderProcessorBinaryToTextEncoding as LogsDecoderProcessorBinaryToTextEncoding,
    )
    from .logs_pipelines import (
        LogsDecoderProcessorInputRepresentation as LogsDecoderProcessorInputRepresentation,
    )
    from .logs_pipelines import LogsDecoderProcessorType as LogsDecoderProcessorType
    from .logs_pipelines import (
        LogsExcludeAttributeProcessor as LogsExcludeAttributeProcessor,
    )
    from .logs_pipelines import (
        LogsExcludeAttributeProcessorType as LogsExcludeAttributeProcessorType,
    )
    from .logs_pipelines import LogsGeoIPParser as LogsGeoIPParser
    from .logs_pipelines import LogsGeoIPParserType as LogsGeoIPParserType
    from .logs_pipelines import LogsGrokParser as LogsGrokParser
    from .logs_pipelines import LogsGrokParserRules as LogsGrokParserRules
    from .logs_pipelines import LogsGrokParserType as LogsGrokParserType
    from .logs_pipelines import LogsLookupProcessor as LogsLookupProcessor
    from .logs_pipelines import LogsLookupProcessorType as LogsLookupProcessorType
    from .logs_pipelines import (
        LogsLookupProcessorVariants as LogsLookupProcessorVariants,
    )
    from .logs_pipelines import LogsMessageRemapper as LogsMessageRemapper
    from .logs_pipelines import LogsMessageRemapperType as LogsMessageRemapperType
    from .logs_pipelines import LogsPipeline as LogsPipeline
    from .logs_pipelines import LogsPipelineList as LogsPipelineList
    from .logs_pipelines import LogsPipelineProcessor as LogsPipelineProcessor
    from .logs_pipelines import LogsPipelineProcessorType as LogsPipelineProcessorType
    from .logs_pipelines import LogsPipelinesOrder as LogsPipelinesOrder
    from .logs_pipelines import LogsProcessor as LogsProcessor
    from .logs_pipelines import LogsSchemaCategoryMapper as LogsSchemaCategoryMapper
    from .logs_pipelines import (
        LogsSchemaCategoryMapperCategory as LogsSchemaCategoryMapperCategory,
    )
    from .logs_pipelines import (
        LogsSchemaCategoryMapperFallback as LogsSchemaCategoryMapperFallback,
    )
    from .logs_pipelines import (
        LogsSchemaCategoryMapperTargets as LogsSchemaCategoryMapperTargets,
    )
    from .logs_pipelines import (
        LogsSchemaCategoryMapperType as LogsSchemaCategoryMapperType,
    )
    from .logs_pipelines import LogsSchemaData as LogsSchemaData
    from .logs_pipelines import LogsSchemaMapper as LogsSchemaMapper
    from .logs_pipelines import LogsSchemaProcessor as LogsSchemaProcessor
    from .logs_pipelines import LogsSchemaProcessorType as LogsSchemaProcessorType
    from .logs_pipelines import LogsSchemaRemapper as LogsSchemaRemapper
    from .logs_pipelines import LogsSchemaRemapperType as LogsSchemaRemapperType
    from .logs_pipelines import LogsServiceRemapper as LogsServiceRemapper
    from .logs_pipelines import LogsServiceRemapperType as LogsServiceRemapperType
    from .logs_pipelines import LogsSpanRemapper as LogsSpanRemapper
    from .logs_pipelines import LogsSpanRemapperType as LogsSpanRemapperType
    from .logs_pipelines import LogsStatusRemapper as LogsStatusRemapper
    from .logs_pipelines import LogsStatusRemapperType as LogsStatusRemapperType
    from .logs_pipelines import LogsStringBuilderProcessor as LogsStringBuilderProcessor
    from .logs_pipelines import (
        LogsStringBuilderProcessorType as LogsStringBuilderProcessorType,
    )
    from .logs_pipelines import LogsTraceRemapper as LogsTraceRemapper
    from .logs_pipelines import LogsTraceRemapperType as LogsTraceRemapperType
    from .logs_pipelines import LogsURLParser as LogsURLParser
    from .logs_pipelines import LogsURLParserType as LogsURLParserType
    from .logs_pipelines import LogsUserAgentParser as LogsUserAgentParser
    from .logs_pipelines import LogsUserAgentParserType as LogsUserAgentParserType
    from .logs_pipelines import (
        ReferenceTableLogsLookupProcessor as ReferenceTableLogsLookupProcessor,
    )
    from .logs_pipelines import TargetFormatType as TargetFormatType
    from .logs_restriction_queries import (
        LogsRestrictionQueriesType as LogsRestrictionQueriesType,
    )
    from .logs_restriction_queries import RelationshipToRole as RelationshipToRole
    from .logs_restriction_queries import (
        RestrictionQueryAttributes as RestrictionQueryAttributes,
    )
    from .logs_restriction_queries import (
        RestrictionQueryCreateAttributes as RestrictionQueryCreateAttributes,
    )
    from .logs_restriction_queries import (
        RestrictionQueryCreateData as RestrictionQueryCreateData,
    )
    from .logs_restriction_queries import (
        RestrictionQueryCreatePayload as RestrictionQueryCreatePayload,
    )
    from .logs_restriction_queries import (
        RestrictionQueryListResponse as RestrictionQueryListResponse,
    )
    from .logs_restriction_queries import (
        RestrictionQueryResponseIncludedItem as RestrictionQueryResponseIncludedItem,
    )
    from .logs_restriction_queries import RestrictionQueryRole as RestrictionQueryRole
    from .logs_restriction_queries import (
        RestrictionQueryRoleAttribute as RestrictionQueryRoleAttribute,
    )
    from .logs_restriction_queries import (
        RestrictionQueryRolesResponse as RestrictionQueryRolesResponse,
    )
    from .logs_restriction_queries import (
        RestrictionQueryUpdateAttributes as RestrictionQueryUpdateAttributes,
    )
    from .logs_restriction_queries import (
        RestrictionQueryUpdateData as RestrictionQueryUpdateData,
    )
    from .logs_restriction_queries import (
        RestrictionQueryUpdatePayload as RestrictionQueryUpdatePayload,
    )
    from .logs_restriction_queries import (
        RestrictionQueryWithoutRelationships as RestrictionQueryWithoutRelationships,
    )
    from .logs_restriction_queries import (
        RestrictionQueryWithoutRelationshipsResponse as RestrictionQueryWithoutRelationshipsResponse,
    )
    from .logs_restriction_queries import (
        RestrictionQueryWithRelationships as RestrictionQueryWithRelationships,
    )
    from .logs_restriction_queries import (
        RestrictionQueryWithRelationshipsResponse as RestrictionQueryWithRelationshipsResponse,
    )
    from .logs_restriction_queries import UserRelationships as UserRelationships
    from .metrics import DistributionPoint as DistributionPoint
    from .metrics import DistributionPointData as DistributionPointData
    from .metrics import (
        DistributionPointsContentEncoding as DistributionPointsContentEncoding,
    )
    from .metrics import DistributionPointsPayload as DistributionPointsPayload
    from .metrics import DistributionPointsSeries as DistributionPointsSeries
    from .metrics import DistributionPointsType as DistributionPointsType
    from .metrics import DistributionPointTimestamp as DistributionPointTimestamp
    from .metrics import MetricContentEncoding as MetricContentEncoding
    from .metrics import MetricMetadata as MetricMetadata
    from .metrics import MetricSearchResponse as MetricSearchResponse
    from .metrics import MetricSearchResponseResults as MetricSearchResponseResults
    from .metrics import MetricsListResponse as MetricsListResponse
    from .metrics import MetricsPayload as MetricsPayload
    from .metrics import MetricsQueryMetadata as MetricsQueryMetadata
    from .metrics import MetricsQueryResponse as MetricsQueryResponse
    from .metrics import MetricsQueryUnit as MetricsQueryUnit
    from .metrics import Point as Point
    from .metrics import Series as Series
    from .metrics_and_service_checks import (
        IntakePayloadAccepted as IntakePayloadAccepted,
    )
    from .monitors import CheckCanDeleteMonitorResponse as CheckCanDeleteMonitorResponse
    from .monitors import (
        CheckCanDeleteMonitorResponseData as CheckCanDeleteMonitorResponseData,
    )
    from .monitors import DeletedMonitor as DeletedMonitor
    from .monitors import MatchingDowntime as MatchingDowntime
    from .monitors import Monitor as Monitor
    from .monitors import MonitorAsset as MonitorAsset
    from .monitors import MonitorAssetCategory as MonitorAssetCategory
    from .monitors import MonitorAssetResourceType as MonitorAssetResourceType
    from .monitors import MonitorDeviceID as MonitorDeviceID
    from .monitors import MonitorDraftStatus as MonitorDraftStatus
    from .monitors import (
        MonitorFormulaAndFunctionAggregateAugmentedDataSource as MonitorFormulaAndFunctionAggregateAugmentedDataSource,
    )
    from .monitors import (
        MonitorFormulaAndFunctionAggregateAugmentedQueryDefinition as MonitorFormulaAndFunctionAggregateAugmentedQueryDefinition,
    )
    from .monitors import (
        MonitorFormulaAndFunctionAggregateAugmentQuery as MonitorFormulaAndFunctionAggregateAugmentQuery,
    )
    from .monitors import (
        MonitorFormulaAndFunctionAggregateBaseQuery as MonitorFormulaAndFunctionAggregateBaseQuery,
    )
    from .monitors import (
        MonitorFormulaAndFunctionAggregateFilteredDataSource as MonitorFormulaAndFunctionAggregateFilteredDataSource,
    )
    from .monitors import (
        MonitorFormulaAndFunctionAggregateFilteredQueryDefinition as MonitorFormulaAndFunctionAggregateFilteredQueryDefinition,
    )
    from .monitors import (
        MonitorFormulaAndFunctionAggregateFilterQuery as MonitorFormulaAndFunctionAggregateFilterQuery,
    )
    from .monitors import (
        MonitorFormulaAndFunctionAggregateQueryFilter as MonitorFormulaAndFunctionAggregateQueryFilter,
    )
    from .monitors import (
        MonitorFormulaAndFunctionAggregateQueryJoinCondition as MonitorFormulaAndFunctionAggregateQueryJoinCondition,
    )
    from .monitors import (
        MonitorFormulaAndFunctionAggregateQueryJoinType as MonitorFormulaAndFunctionAggregateQueryJoinType,
    )
    from .monitors import (
        MonitorFormulaAndFunctionCostAggregator as MonitorFormulaAndFunctionCostAggregator,
    )
    from .monitors import (
        MonitorFormulaAndFunctionCostDataSource as MonitorFormulaAndFunctionCostDataSource,
    )
    from .monitors import (
        MonitorFormulaAndFunctionCostQueryDefinition as MonitorFormulaAndFunctionCostQueryDefinition,
    )
    from .monitors import (
        MonitorFormulaAndFunctionDataJobsQueryDefinition as MonitorFormulaAndFunctionDataJobsQueryDefinition,
    )
    from .monitors import (
        MonitorFormulaAndFunctionDataQualityDataSource as MonitorFormulaAndFunctionDataQualityDataSource,
    )
    from .monitors import (
        MonitorFormulaAndFunctionDataQualityMeasure as MonitorFormulaAndFunctionDataQualityMeasure,
    )
    from .monitors import (
        MonitorFormulaAndFunctionDataQualityModelTypeOverride as MonitorFormulaAndFunctionDataQualityModelTypeOverride,
    )
    from .monitors import (
        MonitorFormulaAndFunctionDataQualityMonitorOptions as MonitorFormulaAndFunctionDataQualityMonitorOptions,
    )
    from .monitors import (
        MonitorFormulaAndFunctionDataQualityQueryDefinition as MonitorFormulaAndFunctionDataQualityQueryDefinition,
    )
    from .monitors import (
        MonitorFormulaAndFunctionEventAggregation as MonitorFormulaAndFunctionEventAggregation,
    )
    from .monitors import (
        MonitorFormulaAndFunctionEventQueryDefinition as MonitorFormulaAndFunctionEventQueryDefinition,
    )
    from .monitors import (
        MonitorFormulaAndFunctionEventQueryDefinitionCompute as MonitorFormulaAndFunctionEventQueryDefinitionCompute,
    )
    from .monitors import (
        MonitorFormulaAndFunctionEventQueryDefinitionSearch as MonitorFormulaAndFunctionEventQueryDefinitionSearch,
    )
    from .monitors import (
        MonitorFormulaAndFunctionEventQueryGroupBy as MonitorFormulaAndFunctionEventQueryGroupBy,
    )
    from .monitors import (
        MonitorFormulaAndFunctionEventQueryGroupBySort as MonitorFormulaAndFunctionEventQueryGroupBySort,
    )
    from .monitors import (
        MonitorFormulaAndFunctionEventsDataSource as MonitorFormulaAndFunctionEventsDataSource,
    )
    from .monitors import (
        MonitorFormulaAndFunctionMetricsAggregator as MonitorFormulaAndFunctionMetricsAggregator,
    )
    from .monitors import (
        MonitorFormulaAndFunctionMetricsDataSource as MonitorFormulaAndFunctionMetricsDataSource,
    )
    from .monitors import (
        MonitorFormulaAndFunctionMetricsQueryDefinition as MonitorFormulaAndFunctionMetricsQueryDefinition,
    )
    from .monitors import (
        MonitorFormulaAndFunctionQueryDefinition as MonitorFormulaAndFunctionQueryDefinition,
    )
    from .monitors import (
        MonitorFormulaAndFunctionReferenceTableColumn as MonitorFormulaAndFunctionReferenceTableColumn,
    )
    from .monitors import (
        MonitorFormulaAndFunctionReferenceTableDataSource as MonitorFormulaAndFunctionReferenceTableDataSource,
    )
    from .monitors import (
        MonitorFormulaAndFunctionReferenceTableQueryDefinition as MonitorFormulaAndFunctionReferenceTableQueryDefinition,
    )
    from .monitors import MonitorGroupSearchResponse as MonitorGroupSearchResponse
    from .monitors import (
        MonitorGroupSearchResponseCounts as MonitorGroupSearchResponseCounts,
    )
    from .monitors import MonitorGroupSearchResult as MonitorGroupSearchResult
    from .monitors import MonitorOptions as MonitorOptions
    from .monitors import MonitorOptionsAggregation as MonitorOptionsAggregation
    from .monitors import MonitorOptionsCustomSchedule as MonitorOptionsCustomSchedule
    from .monitors import (
        MonitorOptionsCustomScheduleRecurrence as MonitorOptionsCustomScheduleRecurrence,
    )
    from .monitors import (
        MonitorOptionsNotificationPresets as MonitorOptionsNotificationPresets,
    )
    from .monitors import (
        MonitorOptionsSchedulingOptions as MonitorOptionsSchedulingOptions,
    )
    from .monitors import (
        MonitorOptionsSchedulingOptionsEvaluationWindow as MonitorOptionsSchedulingOptionsEvaluationWindow,
    )
    from .monitors import MonitorOverallStates as MonitorOverallStates
    from .monitors import MonitorRenotifyStatusType as MonitorRenotifyStatusType
    from .monitors import MonitorSearchCount as MonitorSearchCount
    from .monitors import MonitorSearchCountItem as MonitorSearchCountItem
    from .monitors import MonitorSearchResponse as MonitorSearchResponse
    from .monitors import MonitorSearchResponseCounts as MonitorSearchResponseCounts
    from .monitors import MonitorSearchResponseMetadata as MonitorSearchResponseMetadata
    from .monitors import MonitorSearchResult as MonitorSearchResult
    from .monitors import (
        MonitorSearchResultNotification as MonitorSearchResultNotification,
    )
    from .monitors import MonitorState as MonitorState
    from .monitors import MonitorStateGroup as MonitorStateGroup
    from .monitors import MonitorThresholds as MonitorThresholds
    from .monitors import MonitorThresholdWindowOptions as MonitorThresholdWindowOptions
    from .monitors import MonitorType as MonitorType
    from .monitors import MonitorUpdateRequest as MonitorUpdateRequest
    from .monitors import OnMissingDataOption as OnMissingDataOption
    from .notebooks import NotebookAbsoluteTime as NotebookAbsoluteTime
    from .notebooks import NotebookAuthor as NotebookAuthor
    from .notebooks import NotebookCellCreateRequest as NotebookCellCreateRequest
    from .notebooks import (
        NotebookCellCreateRequestAttributes as NotebookCellCreateRequestAttributes,
    )
    from .notebooks import NotebookCellResourceType as NotebookCellResourceType
    from .notebooks import NotebookCellResponse as NotebookCellResponse
    from .notebooks import (
        NotebookCellResponseAttributes as NotebookCellResponseAttributes,
    )
    from .notebooks import NotebookCellTime as NotebookCellTime
    from .notebooks import NotebookCellUpdateRequest as NotebookCellUpdateRequest
    from .notebooks import (
        NotebookCellUpdateRequestAttributes as NotebookCellUpdateRequestAttributes,
    )
    from .notebooks import NotebookCreateData as NotebookCreateData
    from .notebooks import NotebookCreateDataAttributes as NotebookCreateDataAttributes
    from .notebooks import NotebookCreateRequest as NotebookCreateRequest
    from .notebooks import (
        NotebookDistributionCellAttributes as NotebookDistributionCellAttributes,
    )
    from .notebooks import NotebookGlobalTime as NotebookGlobalTime
    from .notebooks import NotebookGraphSize as NotebookGraphSize
    from .notebooks import (
        NotebookHeatMapCellAttributes as NotebookHeatMapCellAttributes,
    )
    from .notebooks import (
        NotebookLogStreamCellAttributes as NotebookLogStreamCellAttributes,
    )
    from .notebooks import (
        NotebookMarkdownCellAttributes as NotebookMarkdownCellAttributes,
    )
    from .notebooks import (
        NotebookMarkdownCellDefinition as NotebookMarkdownCellDefinition,
    )
    from .notebooks import (
        NotebookMarkdownCellDefinitionType as NotebookMarkdownCellDefinitionType,
    )
    from .notebooks import NotebookMetadata as NotebookMetadata
    from .notebooks import NotebookMetadataType as NotebookMetadataType
    from .notebooks import NotebookRelativeTime as NotebookRelativeTime
    from .notebooks import NotebookResourceType as NotebookResourceType
    from .notebooks import NotebookResponse as NotebookResponse
    from .notebooks import NotebookResponseData as NotebookResponseData
    from .notebooks import (
        NotebookResponseDataAttributes as NotebookResponseDataAttributes,
    )
    from .notebooks import NotebookSplitBy as NotebookSplitBy
    from .notebooks import NotebooksResponse as NotebooksResponse
    from .notebooks import NotebooksResponseData as NotebooksResponseData
    from .notebooks import (
        NotebooksResponseDataAttributes as NotebooksResponseDataAttributes,
    )
    from .notebooks import NotebooksResponseMeta as NotebooksResponseMeta
    from .notebooks import NotebooksResponsePage as NotebooksResponsePage
    from .notebooks import NotebookStatus as NotebookStatus
    from .notebooks import NotebookTemplateVariable as NotebookTemplateVariable
    from .notebooks import (
        NotebookTemplateVariableAvailableValuesQuery as NotebookTemplateVariableAvailableValuesQuery,
    )
    from .notebooks import (
        NotebookTemplateVariableAvailableValuesQueryGroupBy as NotebookTemplateVariableAvailableValuesQueryGroupBy,
    )
    from .notebooks import (
        NotebookTemplateVariableAvailableValuesQueryLogRumSpans as NotebookTemplateVariableAvailableValuesQueryLogRumSpans,
    )
    from .notebooks import (
        NotebookTemplateVariableAvailableValuesQueryMetrics as NotebookTemplateVariableAvailableValuesQueryMetrics,
    )
    from .notebooks import (
        NotebookTemplateVariableAvailableValuesQuerySearch as NotebookTemplateVariableAvailableValuesQuerySearch,
    )
    from .notebooks import (
        NotebookTimeseriesCellAttributes as NotebookTimeseriesCellAttributes,
    )
    from .notebooks import (
        NotebookToplistCellAttributes as NotebookToplistCellAttributes,
    )
    from .notebooks import NotebookUpdateCell as NotebookUpdateCell
    from .notebooks import NotebookUpdateData as NotebookUpdateData
    from .notebooks import NotebookUpdateDataAttributes as NotebookUpdateDataAttributes
    from .notebooks import NotebookUpdateRequest as NotebookUpdateRequest
    from .notebooks import NotebookWidgetCellAttributes as NotebookWidgetCellAttributes
    from .notebooks import NotebookWidgetDefinition as NotebookWidgetDefinition
    from .organizations import IdpFormData as IdpFormData
    from .organizations import IdpResponse as IdpResponse
    from .organizations import Organization as Organization
    from .organizations import OrganizationBilling as OrganizationBilling
    from .organizations import OrganizationCreateBody as OrganizationCreateBody
    from .organizations import OrganizationCreateResponse as OrganizationCreateResponse
    from .organizations import OrganizationListResponse as OrganizationListResponse
    from .organizations import OrganizationResponse as OrganizationResponse
    from .organizations import OrganizationSettings as OrganizationSettings
    from .organizations import OrganizationSettingsSaml as OrganizationSettingsSaml
    from .organizations import (
        OrganizationSettingsSamlAutocreateUsersDomains as OrganizationSettingsSamlAutocreateUsersDomains,
    )
    from .organizations import (
        OrganizationSettingsSamlIdpInitiatedLogin as OrganizationSettingsSamlIdpInitiatedLogin,
    )
    from .organizations import (
        OrganizationSettingsSamlStrictMode as OrganizationSettingsSamlStrictMode,
    )
    from .organizations import OrganizationSubscription as OrganizationSubscription
    from .organizations import OrgDowngradedResponse as OrgDowngradedResponse
    from .organizations_and_key_management import ApiKey as ApiKey
    from .organizations_and_key_management import ApplicationKey as ApplicationKey
    from .pagerduty_integration import PagerDutyService as PagerDutyService
    from .pagerduty_integration import PagerDutyServiceKey as PagerDutyServiceKey
    from .pagerduty_integration import PagerDutyServiceName as PagerDutyServiceName
    from .roles import OrganizationAttributes as OrganizationAttributes
    from .roles import OrganizationsType as OrganizationsType
    from .roles import OrganizationV2 as OrganizationV2
    from .roles import Permission as Permission
    from .roles import PermissionAttributes as PermissionAttributes
    from .roles import PermissionsResponse as PermissionsResponse
    from .roles import PermissionsType as PermissionsType
    from .roles import RelationshipToOrganization as RelationshipToOrganization
    from .roles import RelationshipToOrganizationData as RelationshipToOrganizationData
    from .roles import RelationshipToOrganizations as RelationshipToOrganizations
    from .roles import RelationshipToPermission as RelationshipToPermission
    from .roles import RelationshipToPermissionData as RelationshipToPermissionData
    from .roles import RelationshipToPermissions as RelationshipToPermissions
    from .roles import RelationshipToUser as RelationshipToUser
    from .roles import RelationshipToUserData as RelationshipToUserData
    from .roles import RelationshipToUsers as RelationshipToUsers
    from .roles import Role as Role
    from .roles import RoleAttributes as RoleAttributes
    from .roles import RoleClone as RoleClone
    from .roles import RoleCloneAttributes as RoleCloneAttributes
    from .roles import RoleCloneRequest as RoleCloneRequest
    from .roles import RoleCreateAttributes as RoleCreateAttributes
    from .roles import RoleCreateData as RoleCreateData
    from .roles import RoleCreateRequest as RoleCreateRequest
    from .roles import RoleCreateResponse as RoleCreateResponse
    from .roles import RoleCreateResponseData as RoleCreateResponseData
    from .roles import RoleRelationships as RoleRelationships
    from .roles import RoleResponse as RoleResponse
    from .roles import RoleResponseRelationships as RoleResponseRelationships
    from .roles import RolesResponse as RolesResponse
    from .roles import RolesSort as RolesSort
    from .roles import RoleTemplateArray as RoleTemplateArray
    from .roles import RoleTemplateData as RoleTemplateData
    from .roles import RoleTemplateDataAttributes as RoleTemplateDataAttributes
    from .roles import RoleTemplateDataType as RoleTemplateDataType
    from .roles import RoleUpdateAttributes as RoleUpdateAttributes
    from .roles import RoleUpdateData as RoleUpdateData
    from .roles import RoleUpdateRequest as RoleUpdateRequest
    from .roles import RoleUpdateResponse as RoleUpdateResponse
    from .roles import RoleUpdateResponseData as RoleUpdateResponseData
    from .roles import UserAttributes as UserAttributes
    from .roles import UserResponseIncludedItem as UserResponseIncludedItem
    from .roles import UserResponseRelationships as UserResponseRelationships
    from .roles import UsersResponse as UsersResponse
    from .roles import UsersType as UsersType
    from .roles import UserV2 as UserV2
    from .roles_and_logs_restriction_queries import (
        RelationshipToRoleData as RelationshipToRoleData,
    )
    from .roles_and_logs_restriction_queries import (
        RelationshipToRoles as RelationshipToRoles,
    )
    from .roles_and_logs_restriction_queries import RolesType as RolesType
    from .security_monitoring import (
        AddSignalToIncidentRequest as AddSignalToIncidentRequest,
    )
    from .security_monitoring import CalculatedField as CalculatedField
    from .security_monitoring import (
        CloudConfigurationComplianceRuleOptions as CloudConfigurationComplianceRuleOptions,
    )
    from .security_monitoring import (
        CloudConfigurationRegoRule as CloudConfigurationRegoRule,
    )
    from .security_monitoring import (
        CloudConfigurationRuleCaseCreate as CloudConfigurationRuleCaseCreate,
    )
    from .security_monitoring import (
        CloudConfigurationRuleComplianceSignalOptions as CloudConfigurationRuleComplianceSignalOptions,
    )
    from .security_monitoring import (
        CloudConfigurationRuleCreatePayload as CloudConfigurationRuleCreatePayload,
    )
    from .security_monitoring import (
        CloudConfigurationRuleOptions as CloudConfigurationRuleOptions,
    )
    from .security_monitoring import (
        CloudConfigurationRuleType as CloudConfigurationRuleType,
    )
    from .security_monitoring import SecurityFilter as SecurityFilter
    from .security_monitoring import (
        SecurityFilterAttributes as SecurityFilterAttributes,
    )
    from .security_monitoring import (
        SecurityFilterCreateAttributes as SecurityFilterCreateAttributes,
    )
    from .security_monitoring import (
        SecurityFilterCreateData as SecurityFilterCreateData,
    )
    from .security_monitoring import (
        SecurityFilterCreateRequest as SecurityFilterCreateRequest,
    )
    from .security_monitoring import (
        SecurityFilterExclusionFilter as SecurityFilterExclusionFilter,
    )
    from .security_monitoring import (
        SecurityFilterExclusionFilterResponse as SecurityFilterExclusionFilterResponse,
    )
    from .security_monitoring import (
        SecurityFilterFilteredDataType as SecurityFilterFilteredDataType,
    )
    from .security_monitoring import SecurityFilterMeta as SecurityFilterMeta
    from .security_monitoring import SecurityFilterResponse as SecurityFilterResponse
    from .security_monitoring import SecurityFiltersResponse as SecurityFiltersResponse
    from .security_monitoring import SecurityFilterType as SecurityFilterType
    from .security_monitoring import (
        SecurityFilterUpdateAttributes as SecurityFilterUpdateAttributes,
    )
    from .security_monitoring import (
        SecurityFilterUpdateData as SecurityFilterUpdateData,
    )
    from .security_monitoring import (
        SecurityFilterUpdateRequest as SecurityFilterUpdateRequest,
    )
    from .security_monitoring import (
        SecurityMonitoringFilter as SecurityMonitoringFilter,
    )
    from .security_monitoring import (
        SecurityMonitoringFilterAction as SecurityMonitoringFilterAction,
    )
    from .security_monitoring import (
        SecurityMonitoringListRulesResponse as SecurityMonitoringListRulesResponse,
    )
    from .security_monitoring import (
        SecurityMonitoringReferenceTable as SecurityMonitoringReferenceTable,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleAnomalyDetectionOptions as SecurityMonitoringRuleAnomalyDetectionOptions,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleAnomalyDetectionOptionsBucketDuration as SecurityMonitoringRuleAnomalyDetectionOptionsBucketDuration,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleAnomalyDetectionOptionsDetectionTolerance as SecurityMonitoringRuleAnomalyDetectionOptionsDetectionTolerance,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleAnomalyDetectionOptionsLearningDuration as SecurityMonitoringRuleAnomalyDetectionOptionsLearningDuration,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleCase as SecurityMonitoringRuleCase,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleCaseAction as SecurityMonitoringRuleCaseAction,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleCaseActionOptions as SecurityMonitoringRuleCaseActionOptions,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleCaseActionOptionsFlaggedIPType as SecurityMonitoringRuleCaseActionOptionsFlaggedIPType,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleCaseActionType as SecurityMonitoringRuleCaseActionType,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleCaseCreate as SecurityMonitoringRuleCaseCreate,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleCreatePayload as SecurityMonitoringRuleCreatePayload,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleDetectionMethod as SecurityMonitoringRuleDetectionMethod,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleEvaluationWindow as SecurityMonitoringRuleEvaluationWindow,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleHardcodedEvaluatorType as SecurityMonitoringRuleHardcodedEvaluatorType,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleImpossibleTravelOptions as SecurityMonitoringRuleImpossibleTravelOptions,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleKeepAlive as SecurityMonitoringRuleKeepAlive,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleMaxSignalDuration as SecurityMonitoringRuleMaxSignalDuration,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleNewValueOptions as SecurityMonitoringRuleNewValueOptions,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleNewValueOptionsLearningMethod as SecurityMonitoringRuleNewValueOptionsLearningMethod,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleNewValueOptionsLearningThreshold as SecurityMonitoringRuleNewValueOptionsLearningThreshold,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleOptions as SecurityMonitoringRuleOptions,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleQuery as SecurityMonitoringRuleQuery,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleQueryAggregation as SecurityMonitoringRuleQueryAggregation,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleResponse as SecurityMonitoringRuleResponse,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleSequenceDetectionOptions as SecurityMonitoringRuleSequenceDetectionOptions,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleSequenceDetectionStep as SecurityMonitoringRuleSequenceDetectionStep,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleSequenceDetectionStepTransition as SecurityMonitoringRuleSequenceDetectionStepTransition,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleSeverity as SecurityMonitoringRuleSeverity,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleSort as SecurityMonitoringRuleSort,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleThirdPartyOptions as SecurityMonitoringRuleThirdPartyOptions,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleTypeCreate as SecurityMonitoringRuleTypeCreate,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleTypeRead as SecurityMonitoringRuleTypeRead,
    )
    from .security_monitoring import (
        SecurityMonitoringRuleUpdatePayload as SecurityMonitoringRuleUpdatePayload,
    )
    from .security_monitoring import (
        SecurityMonitoringSchedulingOptions as SecurityMonitoringSchedulingOptions,
    )
    from .security_monitoring import (
        SecurityMonitoringSignal as SecurityMonitoringSignal,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalAttributes as SecurityMonitoringSignalAttributes,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalListRequest as SecurityMonitoringSignalListRequest,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalListRequestFilter as SecurityMonitoringSignalListRequestFilter,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalListRequestPage as SecurityMonitoringSignalListRequestPage,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalResponse as SecurityMonitoringSignalResponse,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalRuleCreatePayload as SecurityMonitoringSignalRuleCreatePayload,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalRuleQuery as SecurityMonitoringSignalRuleQuery,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalRuleResponse as SecurityMonitoringSignalRuleResponse,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalRuleResponseQuery as SecurityMonitoringSignalRuleResponseQuery,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalRuleType as SecurityMonitoringSignalRuleType,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalsListResponse as SecurityMonitoringSignalsListResponse,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalsListResponseLinks as SecurityMonitoringSignalsListResponseLinks,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalsListResponseMeta as SecurityMonitoringSignalsListResponseMeta,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalsListResponseMetaPage as SecurityMonitoringSignalsListResponseMetaPage,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalsSort as SecurityMonitoringSignalsSort,
    )
    from .security_monitoring import (
        SecurityMonitoringSignalType as SecurityMonitoringSignalType,
    )
    from .security_monitoring import (
        SecurityMonitoringStandardDataSource as SecurityMonitoringStandardDataSource,
    )
    from .security_monitoring import (
        SecurityMonitoringStandardRuleCreatePayload as SecurityMonitoringStandardRuleCreatePayload,
    )
    from .security_monitoring import (
        SecurityMonitoringStandardRuleQuery as SecurityMonitoringStandardRuleQuery,
    )
    from .security_monitoring import (
        SecurityMonitoringStandardRuleResponse as SecurityMonitoringStandardRuleResponse,
    )
    from .security_monitoring import (
        SecurityMonitoringThirdPartyRootQuery as SecurityMonitoringThirdPartyRootQuery,
    )
    from .security_monitoring import (
        SecurityMonitoringThirdPartyRuleCase as SecurityMonitoringThirdPartyRuleCase,
    )
    from .security_monitoring import (
        SecurityMonitoringThirdPartyRuleCaseCreate as SecurityMonitoringThirdPartyRuleCaseCreate,
    )
    from .security_monitoring import SignalArchiveReason as SignalArchiveReason
    from .security_monitoring import (
        SignalAssigneeUpdateRequest as SignalAssigneeUpdateRequest,
    )
    from .security_monitoring import (
        SignalStateUpdateRequest as SignalStateUpdateRequest,
    )
    from .security_monitoring import SignalTriageState as SignalTriageState
    from .security_monitoring import (
        SuccessfulSignalUpdateResponse as SuccessfulSignalUpdateResponse,
    )
    from .security_monitoring import Version as Version
    from .service_checks import ServiceCheck as ServiceCheck
    from .service_checks import ServiceChecks as ServiceChecks
    from .service_checks import ServiceCheckStatus as ServiceCheckStatus
    from .service_dependencies import ServiceDependencies as ServiceDependencies
    from .service_dependencies import (
        ServiceDependenciesCalls as ServiceDependenciesCalls,
    )
    from .service_dependencies import (
        SingleServiceDependencies as SingleServiceDependencies,
    )
    from .service_level_objective_corrections import (
        SLOCorrectionCreateData as SLOCorrectionCreateData,
    )
    from .service_level_objective_corrections import (
        SLOCorrectionCreateRequest as SLOCorrectionCreateRequest,
    )
    from .service_level_objective_corrections import (
        SLOCorrectionCreateRequestAttributes as SLOCorrectionCreateRequestAttributes,
    )
    from .service_level_objective_corrections import (
        SLOCorrectionResponse as SLOCorrectionResponse,
    )
    from .service_level_objective_corrections import (
        SLOCorrectionUpdateData as SLOCorrectionUpdateData,
    )
    from .service_level_objective_corrections import (
        SLOCorrectionUpdateRequest as SLOCorrectionUpdateRequest,
    )
    from .service_level_objective_corrections import (
        SLOCorrectionUpdateRequestAttributes as SLOCorrectionUpdateRequestAttributes,
    )
    from .service_level_objectives import (
        CheckCanDeleteSLOResponse as CheckCanDeleteSLOResponse,
    )
    from .service_level_objectives import (
        CheckCanDeleteSLOResponseData as CheckCanDeleteSLOResponseData,
    )
    from .service_level_objectives import (
        SearchServiceLevelObjective as SearchServiceLevelObjective,
    )
    from .service_level_objectives import (
        SearchServiceLevelObjectiveAttributes as SearchServiceLevelObjectiveAttributes,
    )
    from .service_level_objectives import (
        SearchServiceLevelObjectiveData as SearchServiceLevelObjectiveData,
    )
    from .service_level_objectives import SearchSLOQuery as SearchSLOQuery
    from .service_level_objectives import SearchSLOResponse as SearchSLOResponse
    from .service_level_objectives import SearchSLOResponseData as SearchSLOResponseData
    from .service_level_objectives import (
        SearchSLOResponseDataAttributes as SearchSLOResponseDataAttributes,
    )
    from .service_level_objectives import (
        SearchSLOResponseDataAttributesFacets as SearchSLOResponseDataAttributesFacets,
    )
    from .service_level_objectives import (
        SearchSLOResponseDataAttributesFacetsObjectInt as SearchSLOResponseDataAttributesFacetsObjectInt,
    )
    from .service_level_objectives import (
        SearchSLOResponseDataAttributesFacetsObjectString as SearchSLOResponseDataAttributesFacetsObjectString,
    )
    from .service_level_objectives import (
        SearchSLOResponseLinks as SearchSLOResponseLinks,
    )
    from .service_level_objectives import SearchSLOResponseMeta as SearchSLOResponseMeta
    from .service_level_objectives import (
        SearchSLOResponseMetaPage as SearchSLOResponseMetaPage,
    )
    from .service_level_objectives import SearchSLOThreshold as SearchSLOThreshold
    from .service_level_objectives import SearchSLOTimeframe as SearchSLOTimeframe
    from .service_level_objectives import ServiceLevelObjective as ServiceLevelObjective
    from .service_level_objectives import (
        ServiceLevelObjectiveQuery as ServiceLevelObjectiveQuery,
    )
    from .service_level_objectives import (
        ServiceLevelObjectiveRequest as ServiceLevelObjectiveRequest,
    )
    from .service_level_objectives import SLOBulkDelete as SLOBulkDelete
    from .service_level_objectives import SLOBulkDeleteError as SLOBulkDeleteError
    from .service_level_objectives import SLOBulkDeleteResponse as SLOBulkDeleteResponse
    from .service_level_objectives import (
        SLOBulkDeleteResponseData as SLOBulkDeleteResponseData,
    )
    from .service_level_objectives import SLOCountDefinition as SLOCountDefinition
    from .service_level_objectives import (
        SLOCountDefinitionWithBadEventsFormula as SLOCountDefinitionWithBadEventsFormula,
    )
    from .service_level_objectives import (
        SLOCountDefinitionWithTotalEventsFormula as SLOCountDefinitionWithTotalEventsFormula,
    )
    from .service_level_objectives import SLOCountSpec as SLOCountSpec
    from .service_level_objectives import SLOCreator as SLOCreator
    from .service_level_objectives import (
        SLODataSourceQueryDefinition as SLODataSourceQueryDefinition,
    )
    from .service_level_objectives import SLODeleteResponse as SLODeleteResponse
    from .service_level_objectives import (
        SLOErrorBudgetRemainingData as SLOErrorBudgetRemainingData,
    )
    from .service_level_objectives import SLOErrorTimeframe as SLOErrorTimeframe
    from .service_level_objectives import SLOFormula as SLOFormula
    from .service_level_objectives import SLOHistoryMetrics as SLOHistoryMetrics
    from .service_level_objectives import (
        SLOHistoryMetricsSeries as SLOHistoryMetricsSeries,
    )
    from .service_level_objectives import (
        SLOHistoryMetricsSeriesMetadata as SLOHistoryMetricsSeriesMetadata,
    )
    from .service_level_objectives import (
        SLOHistoryMetricsSeriesMetadataUnit as SLOHistoryMetricsSeriesMetadataUnit,
    )
    from .service_level_objectives import SLOHistoryMonitor as SLOHistoryMonitor
    from .service_level_objectives import SLOHistoryResponse as SLOHistoryResponse
    from .service_level_objectives import (
        SLOHistoryResponseData as SLOHistoryResponseData,
    )
    from .service_level_objectives import (
        SLOHistoryResponseError as SLOHistoryResponseError,
    )
    from .service_level_objectives import SLOHistorySLIData as SLOHistorySLIData
    from .service_level_objectives import SLOListResponse as SLOListResponse
    from .service_level_objectives import (
        SLOListResponseMetadata as SLOListResponseMetadata,
    )
    from .service_level_objectives import (
        SLOListResponseMetadataPage as SLOListResponseMetadataPage,
    )
    from .service_level_objectives import SLOOverallStatuses as SLOOverallStatuses
    from .service_level_objectives import (
        SLORawErrorBudgetRemaining as SLORawErrorBudgetRemaining,
    )
    from .service_level_objectives import SLOResponse as SLOResponse
    from .service_level_objectives import SLOResponseData as SLOResponseData
    from .service_level_objectives import SLOSliSpec as SLOSliSpec
    from .service_level_objectives import SLOState as SLOState
    from .service_level_objectives import SLOStatus as SLOStatus
    from .service_level_objectives import SLOThreshold as SLOThreshold
    from .service_level_objectives import SLOTimeframe as SLOTimeframe
    from .service_level_objectives import (
        SLOTimeSliceComparator as SLOTimeSliceComparator,
    )
    from .service_level_objectives import SLOTimeSliceCondition as SLOTimeSliceCondition
    from .service_level_objectives import SLOTimeSliceInterval as SLOTimeSliceInterval
    from .service_level_objectives import SLOTimeSliceQuery as SLOTimeSliceQuery
    from .service_level_objectives import SLOTimeSliceSpec as SLOTimeSliceSpec
    from .service_level_objectives import SLOType as SLOType
    from .service_level_objectives import SLOTypeNumeric as SLOTypeNumeric
    from .service_level_objectives_and_service_level_objective_corrections import (
        SLOCorrection as SLOCorrection,
    )
    from .service_level_objectives_and_service_level_objective_corrections import (
        SLOCorrectionCategory as SLOCorrectionCategory,
    )
    from .service_level_objectives_and_service_level_objective_corrections import (
        SLOCorrectionListResponse as SLOCorrectionListResponse,
    )
    from .service_level_objectives_and_service_level_objective_corrections import (
        SLOCorrectionResponseAttributes as SLOCorrectionResponseAttributes,
    )
    from .service_level_objectives_and_service_level_objective_corrections import (
        SLOCorrectionResponseAttributesModifier as SLOCorrectionResponseAttributesModifier,
    )
    from .service_level_objectives_and_service_level_objective_corrections import (
        SLOCorrectionType as SLOCorrectionType,
    )
    from .slack_integration import SlackIntegrationChannel as SlackIntegrationChannel
    from .slack_integration import (
        SlackIntegrationChannelDisplay as SlackIntegrationChannelDisplay,
    )
    from .slack_integration import SlackIntegrationChannels as SlackIntegrationChannels
    from .snapshots import GraphSnapshot as GraphSnapshot
    from .synthetics import SyntheticsAPIStep as SyntheticsAPIStep
    from .synthetics import SyntheticsAPISubtestStep as SyntheticsAPISubtestStep
    from .synthetics import (
        SyntheticsAPISubtestStepSubtype as SyntheticsAPISubtestStepSubtype,
    )
    from .synthetics import SyntheticsAPITest as SyntheticsAPITest
    from .synthetics import SyntheticsAPITestConfig as SyntheticsAPITestConfig
    from .synthetics import SyntheticsApiTestFailureCode as SyntheticsApiTestFailureCode
    from .synthetics import SyntheticsAPITestResultData as SyntheticsAPITestResultData
    from .synthetics import (
        SyntheticsApiTestResultFailure as SyntheticsApiTestResultFailure,
    )
    from .synthetics import SyntheticsAPITestResultFull as SyntheticsAPITestResultFull
    from .synthetics import (
        SyntheticsAPITestResultFullCheck as SyntheticsAPITestResultFullCheck,
    )
    from .synthetics import SyntheticsAPITestResultShort as SyntheticsAPITestResultShort
    from .synthetics import (
        SyntheticsAPITestResultShortResult as SyntheticsAPITestResultShortResult,
    )
    from .synthetics import SyntheticsAPITestStep as SyntheticsAPITestStep
    from .synthetics import SyntheticsAPITestStepSubtype as SyntheticsAPITestStepSubtype
    from .synthetics import SyntheticsAPITestType as SyntheticsAPITestType
    from .synthetics import SyntheticsAPIWaitStep as SyntheticsAPIWaitStep
    from .synthetics import SyntheticsAPIWaitStepSubtype as SyntheticsAPIWaitStepSubtype
    from .synthetics import SyntheticsAssertion as SyntheticsAssertion
    from .synthetics import (
        SyntheticsAssertionBodyHashOperator as SyntheticsAssertionBodyHashOperator,
    )
    from .synthetics import (
        SyntheticsAssertionBodyHashTarget as SyntheticsAssertionBodyHashTarget,
    )
    from .synthetics import (
        SyntheticsAssertionBodyHashType as SyntheticsAssertionBodyHashType,
    )
    from .synthetics import (
        SyntheticsAssertionJavascript as SyntheticsAssertionJavascript,
    )
    from .synthetics import (
        SyntheticsAssertionJavascriptType as SyntheticsAssertionJavascriptType,
    )
    from .synthetics import (
        SyntheticsAssertionJSONPathOperator as SyntheticsAssertionJSONPathOperator,
    )
    from .synthetics import (
        SyntheticsAssertionJSONPathTarget as SyntheticsAssertionJSONPathTarget,
    )
    from .synthetics import (
        SyntheticsAssertionJSONPathTargetTarget as SyntheticsAssertionJSONPathTargetTarget,
    )
    from .synthetics import (
        SyntheticsAssertionJSONSchemaMetaSchema as SyntheticsAssertionJSONSchemaMetaSchema,
    )
    from .synthetics import (
        SyntheticsAssertionJSONSchemaOperator as SyntheticsAssertionJSONSchemaOperator,
    )
    from .synthetics import (
        SyntheticsAssertionJSONSchemaTarget as SyntheticsAssertionJSONSchemaTarget,
    )
    from .synthetics import (
        SyntheticsAssertionJSONSchemaTargetTarget as SyntheticsAssertionJSONSchemaTargetTarget,
    )
    from .synthetics import (
        SyntheticsAssertionMCPRespectsSpecification as SyntheticsAssertionMCPRespectsSpecification,
    )
    from .synthetics import (
        SyntheticsAssertionMCPRespectsSpecificationType as SyntheticsAssertionMCPRespectsSpecificationType,
    )
    from .synthetics import (
        SyntheticsAssertionMCPServerCapabilitiesTarget as SyntheticsAssertionMCPServerCapabilitiesTarget,
    )
    from .synthetics import (
        SyntheticsAssertionMCPServerCapabilitiesType as SyntheticsAssertionMCPServerCapabilitiesType,
    )
    from .synthetics import SyntheticsAssertionOperator as SyntheticsAssertionOperator
    from .synthetics import SyntheticsAssertionTarget as SyntheticsAssertionTarget
    from .synthetics import (
        SyntheticsAssertionTargetValue as SyntheticsAssertionTargetValue,
    )
    from .synthetics import (
        SyntheticsAssertionTargetValueNumber as SyntheticsAssertionTargetValueNumber,
    )
    from .synthetics import (
        SyntheticsAssertionTargetValueString as SyntheticsAssertionTargetValueString,
    )
    from .synthetics import (
        SyntheticsAssertionTimingsScope as SyntheticsAssertionTimingsScope,
    )
    from .synthetics import SyntheticsAssertionType as SyntheticsAssertionType
    from .synthetics import (
        SyntheticsAssertionXPathOperator as SyntheticsAssertionXPathOperator,
    )
    from .synthetics import (
        SyntheticsAssertionXPathTarget as SyntheticsAssertionXPathTarget,
    )
    from .synthetics import (
        SyntheticsAssertionXPathTargetTarget as SyntheticsAssertionXPathTargetTarget,
    )
    from .synthetics import SyntheticsBasicAuth as SyntheticsBasicAuth
    from .synthetics import SyntheticsBasicAuthDigest as SyntheticsBasicAuthDigest
    from .synthetics import (
        SyntheticsBasicAuthDigestType as SyntheticsBasicAuthDigestType,
    )
    from .synthetics import SyntheticsBasicAuthJWT as SyntheticsBasicAuthJWT
    from .synthetics import (
        SyntheticsBasicAuthJWTAddClaims as SyntheticsBasicAuthJWTAddClaims,
    )
    from .synthetics import (
        SyntheticsBasicAuthJWTAlgorithm as SyntheticsBasicAuthJWTAlgorithm,
    )
    from .synthetics import SyntheticsBasicAuthJWTType as SyntheticsBasicAuthJWTType
    from .synthetics import SyntheticsBasicAuthNTLM as SyntheticsBasicAuthNTLM
    from .synthetics import SyntheticsBasicAuthNTLMType as SyntheticsBasicAuthNTLMType
    from .synthetics import (
        SyntheticsBasicAuthOauthClient as SyntheticsBasicAuthOauthClient,
    )
    from .synthetics import (
        SyntheticsBasicAuthOauthClientType as SyntheticsBasicAuthOauthClientType,
    )
    from .synthetics import SyntheticsBasicAuthOauthROP as SyntheticsBasicAuthOauthROP
    from .synthetics import (
        SyntheticsBasicAuthOauthROPType as SyntheticsBasicAuthOauthROPType,
    )
    from .synthetics import (
        SyntheticsBasicAuthOauthTokenApiAuthentication as SyntheticsBasicAuthOauthTokenApiAuthentication,
    )
    from .synthetics import SyntheticsBasicAuthSigv4 as SyntheticsBasicAuthSigv4
    from .synthetics import SyntheticsBasicAuthSigv4Type as SyntheticsBasicAuthSigv4Type
    from .synthetics import SyntheticsBasicAuthWeb as SyntheticsBasicAuthWeb
    from .synthetics import SyntheticsBasicAuthWebType as SyntheticsBasicAuthWebType
    from .synthetics import SyntheticsBatchDetails as SyntheticsBatchDetails
    from .synthetics import SyntheticsBatchDetailsData as SyntheticsBatchDetailsData
    from .synthetics import SyntheticsBatchResult as SyntheticsBatchResult
    from .synthetics import SyntheticsBatchStatus as SyntheticsBatchStatus
    from .synthetics import SyntheticsBrowserError as SyntheticsBrowserError
    from .synthetics import SyntheticsBrowserErrorType as SyntheticsBrowserErrorType
    from .synthetics import SyntheticsBrowserTest as SyntheticsBrowserTest
    from .synthetics import SyntheticsBrowserTestConfig as SyntheticsBrowserTestConfig
    from .synthetics import (
        SyntheticsBrowserTestFailureCode as SyntheticsBrowserTestFailureCode,
    )
    from .synthetics import (
        SyntheticsBrowserTestResultData as SyntheticsBrowserTestResultData,
    )
    from .synthetics import (
        SyntheticsBrowserTestResultFailure as SyntheticsBrowserTestResultFailure,
    )
    from .synthetics import (
        SyntheticsBrowserTestResultFull as SyntheticsBrowserTestResultFull,
    )
    from .synthetics import (
        SyntheticsBrowserTestResultFullCheck as SyntheticsBrowserTestResultFullCheck,
    )
    from .synthetics import (
        SyntheticsBrowserTestResultShort as SyntheticsBrowserTestResultShort,
    )
    from .synthetics import (
        SyntheticsBrowserTestResultShortResult as SyntheticsBrowserTestResultShortResult,
    )
    from .synthetics import (
        SyntheticsBrowserTestRumSettings as SyntheticsBrowserTestRumSettings,
    )
    from .synthetics import SyntheticsBrowserTestType as SyntheticsBrowserTestType
    from .synthetics import SyntheticsBrowserVariable as SyntheticsBrowserVariable
    from .synthetics import (
        SyntheticsBrowserVariableType as SyntheticsBrowserVariableType,
    )
    from .synthetics import SyntheticsCheckType as SyntheticsCheckType
    from .synthetics import SyntheticsCIBatchMetadata as SyntheticsCIBatchMetadata
    from .synthetics import SyntheticsCIBatchMetadataCI as SyntheticsCIBatchMetadataCI
    from .synthetics import SyntheticsCIBatchMetadataGit as SyntheticsCIBatchMetadataGit
    from .synthetics import (
        SyntheticsCIBatchMetadataPipeline as SyntheticsCIBatchMetadataPipeline,
    )
    from .synthetics import (
        SyntheticsCIBatchMetadataProvider as SyntheticsCIBatchMetadataProvider,
    )
    from .synthetics import SyntheticsCITest as SyntheticsCITest
    from .synthetics import SyntheticsCITestBody as SyntheticsCITestBody
    from .synthetics import SyntheticsConfigVariable as SyntheticsConfigVariable
    from .synthetics import SyntheticsConfigVariableType as SyntheticsConfigVariableType
    from .synthetics import SyntheticsCoreWebVitals as SyntheticsCoreWebVitals
    from .synthetics import SyntheticsDefaultLocations as SyntheticsDefaultLocations
    from .synthetics import SyntheticsDeletedTest as SyntheticsDeletedTest
    from .synthetics import SyntheticsDeleteTestsPayload as SyntheticsDeleteTestsPayload
    from .synthetics import (
        SyntheticsDeleteTestsResponse as SyntheticsDeleteTestsResponse,
    )
    from .synthetics import SyntheticsDevice as SyntheticsDevice
    from .synthetics import SyntheticsDeviceID as SyntheticsDeviceID
    from .synthetics import (
        SyntheticsFetchUptimesPayload as SyntheticsFetchUptimesPayload,
    )
    from .synthetics import (
        SyntheticsGetAPITestLatestResultsResponse as SyntheticsGetAPITestLatestResultsResponse,
    )
    from .synthetics import (
        SyntheticsGetBrowserTestLatestResultsResponse as SyntheticsGetBrowserTestLatestResultsResponse,
    )
    from .synthetics import SyntheticsGlobalVariable as SyntheticsGlobalVariable
    from .synthetics import (
        SyntheticsGlobalVariableAttributes as SyntheticsGlobalVariableAttributes,
    )
    from .synthetics import (
        SyntheticsGlobalVariableOptions as SyntheticsGlobalVariableOptions,
    )
    from .synthetics import (
        SyntheticsGlobalVariableParserType as SyntheticsGlobalVariableParserType,
    )
    from .synthetics import (
        SyntheticsGlobalVariableParseTestOptions as SyntheticsGlobalVariableParseTestOptions,
    )
    from .synthetics import (
        SyntheticsGlobalVariableParseTestOptionsType as SyntheticsGlobalVariableParseTestOptionsType,
    )
    from .synthetics import (
        SyntheticsGlobalVariableRequest as SyntheticsGlobalVariableRequest,
    )
    from .synthetics import (
        SyntheticsGlobalVariableTOTPParameters as SyntheticsGlobalVariableTOTPParameters,
    )
    from .synthetics import (
        SyntheticsGlobalVariableValue as SyntheticsGlobalVariableValue,
    )
    from .synthetics import (
        SyntheticsListGlobalVariablesResponse as SyntheticsListGlobalVariablesResponse,
    )
    from .synthetics import SyntheticsListTestsResponse as SyntheticsListTestsResponse
    from .synthetics import (
        SyntheticsLocalVariableParsingOptionsType as SyntheticsLocalVariableParsingOptionsType,
    )
    from .synthetics import SyntheticsLocation as SyntheticsLocation
    from .synthetics import SyntheticsLocations as SyntheticsLocations
    from .synthetics import SyntheticsMCPProtocolVersion as SyntheticsMCPProtocolVersion
    from .synthetics import (
        SyntheticsMCPServerCapability as SyntheticsMCPServerCapability,
    )
    from .synthetics import SyntheticsMobileStep as SyntheticsMobileStep
    from .synthetics import SyntheticsMobileStepParams as SyntheticsMobileStepParams
    from .synthetics import (
        SyntheticsMobileStepParamsDirection as SyntheticsMobileStepParamsDirection,
    )
    from .synthetics import (
        SyntheticsMobileStepParamsElement as SyntheticsMobileStepParamsElement,
    )
    from .synthetics import (
        SyntheticsMobileStepParamsElementContextType as SyntheticsMobileStepParamsElementContextType,
    )
    from .synthetics import (
        SyntheticsMobileStepParamsElementRelativePosition as SyntheticsMobileStepParamsElementRelativePosition,
    )
    from .synthetics import (
        SyntheticsMobileStepParamsElementUserLocator as SyntheticsMobileStepParamsElementUserLocator,
    )
    from .synthetics import (
        SyntheticsMobileStepParamsElementUserLocatorValuesItems as SyntheticsMobileStepParamsElementUserLocatorValuesItems,
    )
    from .synthetics import (
        SyntheticsMobileStepParamsElementUserLocatorValuesItemsType as SyntheticsMobileStepParamsElementUserLocatorValuesItemsType,
    )
    from .synthetics import (
        SyntheticsMobileStepParamsPositions as SyntheticsMobileStepParamsPositions,
    )
    from .synthetics import (
        SyntheticsMobileStepParamsPositionsItems as SyntheticsMobileStepParamsPositionsItems,
    )
    from .synthetics import (
        SyntheticsMobileStepParamsValue as SyntheticsMobileStepParamsValue,
    )
    from .synthetics import (
        SyntheticsMobileStepParamsValueNumber as SyntheticsMobileStepParamsValueNumber,
    )
    from .synthetics import (
        SyntheticsMobileStepParamsValueString as SyntheticsMobileStepParamsValueString,
    )
    from .synthetics import (
        SyntheticsMobileStepParamsVariable as SyntheticsMobileStepParamsVariable,
    )
    from .synthetics import SyntheticsMobileStepType as SyntheticsMobileStepType
    from .synthetics import SyntheticsMobileTest as SyntheticsMobileTest
    from .synthetics import SyntheticsMobileTestConfig as SyntheticsMobileTestConfig
    from .synthetics import (
        SyntheticsMobileTestInitialApplicationArguments as SyntheticsMobileTestInitialApplicationArguments,
    )
    from .synthetics import SyntheticsMobileTestOptions as SyntheticsMobileTestOptions
    from .synthetics import (
        SyntheticsMobileTestsMobileApplication as SyntheticsMobileTestsMobileApplication,
    )
    from .synthetics import (
        SyntheticsMobileTestsMobileApplicationReferenceType as SyntheticsMobileTestsMobileApplicationReferenceType,
    )
    from .synthetics import SyntheticsMobileTestType as SyntheticsMobileTestType
    from .synthetics import SyntheticsParsingOptions as SyntheticsParsingOptions
    from .synthetics import SyntheticsPatchTestBody as SyntheticsPatchTestBody
    from .synthetics import SyntheticsPatchTestOperation as SyntheticsPatchTestOperation
    from .synthetics import (
        SyntheticsPatchTestOperationName as SyntheticsPatchTestOperationName,
    )
    from .synthetics import SyntheticsPlayingTab as SyntheticsPlayingTab
    from .synthetics import SyntheticsPrivateLocation as SyntheticsPrivateLocation
    from .synthetics import (
        SyntheticsPrivateLocationCreationResponse as SyntheticsPrivateLocationCreationResponse,
    )
    from .synthetics import (
        SyntheticsPrivateLocationCreationResponseResultEncryption as SyntheticsPrivateLocationCreationResponseResultEncryption,
    )
    from .synthetics import (
        SyntheticsPrivateLocationMetadata as SyntheticsPrivateLocationMetadata,
    )
    from .synthetics import (
        SyntheticsPrivateLocationSecrets as SyntheticsPrivateLocationSecrets,
    )
    from .synthetics import (
        SyntheticsPrivateLocationSecretsAuthentication as SyntheticsPrivateLocationSecretsAuthentication,
    )
    from .synthetics import (
        SyntheticsPrivateLocationSecretsConfigDecryption as SyntheticsPrivateLocationSecretsConfigDecryption,
    )
    from .synthetics import SyntheticsRestrictedRoles as SyntheticsRestrictedRoles
    from .synthetics import SyntheticsSSLCertificate as SyntheticsSSLCertificate
    from .synthetics import (
        SyntheticsSSLCertificateIssuer as SyntheticsSSLCertificateIssuer,
    )
    from .synthetics import (
        SyntheticsSSLCertificateSubject as SyntheticsSSLCertificateSubject,
    )
    from .synthetics import SyntheticsStep as SyntheticsStep
    from .synthetics import SyntheticsStepDetail as SyntheticsStepDetail
    from .synthetics import SyntheticsStepDetailWarning as SyntheticsStepDetailWarning
    from .synthetics import SyntheticsStepType as SyntheticsStepType
    from .synthetics import SyntheticsTestCallType as SyntheticsTestCallType
    from .synthetics import SyntheticsTestCiOptions as SyntheticsTestCiOptions
    from .synthetics import SyntheticsTestConfig as SyntheticsTestConfig
    from .synthetics import SyntheticsTestDetails as SyntheticsTestDetails
    from .synthetics import SyntheticsTestDetailsSubType as SyntheticsTestDetailsSubType
    from .synthetics import SyntheticsTestDetailsType as SyntheticsTestDetailsType
    from .synthetics import (
        SyntheticsTestDetailsWithoutSteps as SyntheticsTestDetailsWithoutSteps,
    )
    from .synthetics import SyntheticsTestExecutionRule as SyntheticsTestExecutionRule
    from .synthetics import SyntheticsTestHeaders as SyntheticsTestHeaders
    from .synthetics import SyntheticsTestMetadata as SyntheticsTestMetadata
    from .synthetics import SyntheticsTestMonitorStatus as SyntheticsTestMonitorStatus
    from .synthetics import SyntheticsTestOptions as SyntheticsTestOptions
    from .synthetics import (
        SyntheticsTestOptionsHTTPVersion as SyntheticsTestOptionsHTTPVersion,
    )
    from .synthetics import (
        SyntheticsTestOptionsMonitorOptions as SyntheticsTestOptionsMonitorOptions,
    )
    from .synthetics import (
        SyntheticsTestOptionsMonitorOptionsNotificationPresetName as SyntheticsTestOptionsMonitorOptionsNotificationPresetName,
    )
    from .synthetics import SyntheticsTestOptionsRetry as SyntheticsTestOptionsRetry
    from .synthetics import (
        SyntheticsTestOptionsScheduling as SyntheticsTestOptionsScheduling,
    )
    from .synthetics import (
        SyntheticsTestOptionsSchedulingTimeframe as SyntheticsTestOptionsSchedulingTimeframe,
    )
    from .synthetics import SyntheticsTestPauseStatus as SyntheticsTestPauseStatus
    from .synthetics import SyntheticsTestProcessStatus as SyntheticsTestProcessStatus
    from .synthetics import SyntheticsTestRequest as SyntheticsTestRequest
    from .synthetics import (
        SyntheticsTestRequestBodyFile as SyntheticsTestRequestBodyFile,
    )
    from .synthetics import (
        SyntheticsTestRequestBodyType as SyntheticsTestRequestBodyType,
    )
    from .synthetics import (
        SyntheticsTestRequestCertificate as SyntheticsTestRequestCertificate,
    )
    from .synthetics import (
        SyntheticsTestRequestCertificateItem as SyntheticsTestRequestCertificateItem,
    )
    from .synthetics import (
        SyntheticsTestRequestDNSServerPort as SyntheticsTestRequestDNSServerPort,
    )
    from .synthetics import (
        SyntheticsTestRequestNumericalDNSServerPort as SyntheticsTestRequestNumericalDNSServerPort,
    )
    from .synthetics import (
        SyntheticsTestRequestNumericalPort as SyntheticsTestRequestNumericalPort,
    )
    from .synthetics import SyntheticsTestRequestPort as SyntheticsTestRequestPort
    from .synthetics import SyntheticsTestRequestProxy as SyntheticsTestRequestProxy
    from .synthetics import (
        SyntheticsTestRequestVariableDNSServerPort as SyntheticsTestRequestVariableDNSServerPort,
    )
    from .synthetics import (
        SyntheticsTestRequestVariablePort as SyntheticsTestRequestVariablePort,
    )
    from .synthetics import (
        SyntheticsTestRestrictionPolicyBinding as SyntheticsTestRestrictionPolicyBinding,
    )
    from .synthetics import (
        SyntheticsTestRestrictionPolicyBindingPrincipals as SyntheticsTestRestrictionPolicyBindingPrincipals,
    )
    from .synthetics import (
        SyntheticsTestRestrictionPolicyBindingRelation as SyntheticsTestRestrictionPolicyBindingRelation,
    )
    from .synthetics import SyntheticsTestUptime as SyntheticsTestUptime
    from .synthetics import SyntheticsTiming as SyntheticsTiming
    from .synthetics import SyntheticsTriggerBody as SyntheticsTriggerBody
    from .synthetics import (
        SyntheticsTriggerCITestLocation as SyntheticsTriggerCITestLocation,
    )
    from .synthetics import (
        SyntheticsTriggerCITestRunResult as SyntheticsTriggerCITestRunResult,
    )
    from .synthetics import (
        SyntheticsTriggerCITestsResponse as SyntheticsTriggerCITestsResponse,
    )
    from .synthetics import SyntheticsTriggerTest as SyntheticsTriggerTest
    from .synthetics import (
        SyntheticsUpdateTestPauseStatusPayload as SyntheticsUpdateTestPauseStatusPayload,
    )
    from .synthetics import SyntheticsUptime as SyntheticsUptime
    from .synthetics import SyntheticsVariableParser as SyntheticsVariableParser
    from .synthetics import SyntheticsWarningType as SyntheticsWarningType
    from .synthetics_and_service_level_objectives import (
        SLOHistoryResponseErrorWithType as SLOHistoryResponseErrorWithType,
    )
    from .tags import HostTags as HostTags
    from .tags import TagToHosts as TagToHosts
    from .tracing import Span as Span
    from .tracing import SpanType as SpanType
    from .tracing import Trace as Trace
    from .usage_metering import HourlyUsageAttributionBody as HourlyUsageAttributionBody
    from .usage_metering import (
        HourlyUsageAttributionMetadata as HourlyUsageAttributionMetadata,
    )
    from .usage_metering import (
        HourlyUsageAttributionPagination as HourlyUsageAttributionPagination,
    )
    from .usage_metering import (
        HourlyUsageAttributionResponse as HourlyUsageAttributionResponse,
    )
    from .usage_metering import (
        HourlyUsageAttributionUsageType as HourlyUsageAttributionUsageType,
    )
    from .usage_metering import LogsByRetention as LogsByRetention
    from .usage_metering import (
        LogsByRetentionMonthlyUsage as LogsByRetentionMonthlyUsage,
    )
    from .usage_metering import LogsByRetentionOrgs as LogsByRetentionOrgs
    from .usage_metering import LogsByRetentionOrgUsage as LogsByRetentionOrgUsage
    from .usage_metering import LogsRetentionAggSumUsage as LogsRetentionAggSumUsage
    from .usage_metering import LogsRetentionSumUsage as LogsRetentionSumUsage
    from .usage_metering import (
        MonthlyUsageAttributionBody as MonthlyUsageAttributionBody,
    )
    from .usage_metering import (
        MonthlyUsageAttributionMetadata as MonthlyUsageAttributionMetadata,
    )
    from .usage_metering import (
        MonthlyUsageAttributionPagination as MonthlyUsageAttributionPagination,
    )
    from .usage_metering import (
        MonthlyUsageAttributionResponse as MonthlyUsageAttributionResponse,
    )
    from .usage_metering import (
        MonthlyUsageAttributionSupportedMetrics as MonthlyUsageAttributionSupportedMetrics,
    )
    from .usage_metering import (
        MonthlyUsageAttributionValues as MonthlyUsageAttributionValues,
    )
    from .usage_metering import UsageAnalyzedLogsHour as UsageAnalyzedLogsHour
    from .usage_metering import UsageAnalyzedLogsResponse as UsageAnalyzedLogsResponse
    from .usage_metering import UsageAttributionAggregates as UsageAttributionAggregates
    from .usage_metering import (
        UsageAttributionAggregatesBody as UsageAttributionAggregatesBody,
    )
    from .usage_metering import UsageAttributionTagNames as UsageAttributionTagNames
    from .usage_metering import UsageAuditLogsHour as UsageAuditLogsHour
    from .usage_metering import UsageAuditLogsResponse as UsageAuditLogsResponse
    from .usage_metering import UsageBillableSummaryBody as UsageBillableSummaryBody
    from .usage_metering import UsageBillableSummaryHour as UsageBillableSummaryHour
    from .usage_metering import UsageBillableSummaryKeys as UsageBillableSummaryKeys
    from .usage_metering import (
        UsageBillableSummaryResponse as UsageBillableSummaryResponse,
    )
    from .usage_metering import UsageCIVisibilityHour as UsageCIVisibilityHour
    from .usage_metering import UsageCIVisibilityResponse as UsageCIVisibilityResponse
    from .usage_metering import (
        UsageCloudSecurityPostureManagementHour as UsageCloudSecurityPostureManagementHour,
    )
    from .usage_metering import (
        UsageCloudSecurityPostureManagementResponse as UsageCloudSecurityPostureManagementResponse,
    )
    from .usage_metering import (
        UsageCustomReportsAttributes as UsageCustomReportsAttributes,
    )
    from .usage_metering import UsageCustomReportsData as UsageCustomReportsData
    from .usage_metering import UsageCustomReportsMeta as UsageCustomReportsMeta
    from .usage_metering import UsageCustomReportsPage as UsageCustomReportsPage
    from .usage_metering import UsageCustomReportsResponse as UsageCustomReportsResponse
    from .usage_metering import UsageCWSHour as UsageCWSHour
    from .usage_metering import UsageCWSResponse as UsageCWSResponse
    from .usage_metering import UsageDBMHour as UsageDBMHour
    from .usage_metering import UsageDBMResponse as UsageDBMResponse
    from .usage_metering import UsageFargateHour as UsageFargateHour
    from .usage_metering import UsageFargateResponse as UsageFargateResponse
    from .usage_metering import UsageHostHour as UsageHostHour
    from .usage_metering import UsageHostsResponse as UsageHostsResponse
    from .usage_metering import (
        UsageIncidentManagementHour as UsageIncidentManagementHour,
    )
    from .usage_metering import (
        UsageIncidentManagementResponse as UsageIncidentManagementResponse,
    )
    from .usage_metering import UsageIndexedSpansHour as UsageIndexedSpansHour
    from .usage_metering import UsageIndexedSpansResponse as UsageIndexedSpansResponse
    from .usage_metering import UsageIngestedSpansHour as UsageIngestedSpansHour
    from .usage_metering import UsageIngestedSpansResponse as UsageIngestedSpansResponse
    from .usage_metering import UsageIoTHour as UsageIoTHour
    from .usage_metering import UsageIoTResponse as UsageIoTResponse
    from .usage_metering import UsageLambdaHour as UsageLambdaHour
    from .usage_metering import UsageLambdaResponse as UsageLambdaResponse
    from .usage_metering import UsageLogsByIndexHour as UsageLogsByIndexHour
    from .usage_metering import UsageLogsByIndexResponse as UsageLogsByIndexResponse
    from .usage_metering import UsageLogsByRetentionHour as UsageLogsByRetentionHour
    from .usage_metering import (
        UsageLogsByRetentionResponse as UsageLogsByRetentionResponse,
    )
    from .usage_metering import UsageLogsHour as UsageLogsHour
    from .usage_metering import UsageLogsResponse as UsageLogsResponse
    from .usage_metering import UsageMetricCategory as UsageMetricCategory
    from .usage_metering import UsageNetworkFlowsHour as UsageNetworkFlowsHour
    from .usage_metering import UsageNetworkFlowsResponse as UsageNetworkFlowsResponse
    from .usage_metering import UsageNetworkHostsHour as UsageNetworkHostsHour
    from .usage_metering import UsageNetworkHostsResponse as UsageNetworkHostsResponse
    from .usage_metering import UsageOnlineArchiveHour as UsageOnlineArchiveHour
    from .usage_metering import UsageOnlineArchiveResponse as UsageOnlineArchiveResponse
    from .usage_metering import UsageProfilingHour as UsageProfilingHour
    from .usage_metering import UsageProfilingResponse as UsageProfilingResponse
    from .usage_metering import UsageReportsType as UsageReportsType
    from .usage_metering import UsageRumSessionsHour as UsageRumSessionsHour
    from .usage_metering import UsageRumSessionsResponse as UsageRumSessionsResponse
    from .usage_metering import UsageRumUnitsHour as UsageRumUnitsHour
    from .usage_metering import UsageRumUnitsResponse as UsageRumUnitsResponse
    from .usage_metering import UsageSDSHour as UsageSDSHour
    from .usage_metering import UsageSDSResponse as UsageSDSResponse
    from .usage_metering import UsageSNMPHour as UsageSNMPHour
    from .usage_metering import UsageSNMPResponse as UsageSNMPResponse
    from .usage_metering import UsageSort as UsageSort
    from .usage_metering import UsageSortDirection as UsageSortDirection
    from .usage_metering import (
        UsageSpecifiedCustomReportsAttributes as UsageSpecifiedCustomReportsAttributes,
    )
    from .usage_metering import (
        UsageSpecifiedCustomReportsData as UsageSpecifiedCustomReportsData,
    )
    from .usage_metering import (
        UsageSpecifiedCustomReportsMeta as UsageSpecifiedCustomReportsMeta,
    )
    from .usage_metering import (
        UsageSpecifiedCustomReportsPage as UsageSpecifiedCustomReportsPage,
    )
    from .usage_metering import (
        UsageSpecifiedCustomReportsResponse as UsageSpecifiedCustomReportsResponse,
    )
    from .usage_metering import UsageSummaryDate as UsageSummaryDate
    from .usage_metering import UsageSummaryDateOrg as UsageSummaryDateOrg
    from .usage_metering import UsageSummaryResponse as UsageSummaryResponse
    from .usage_metering import UsageSyntheticsAPIHour as UsageSyntheticsAPIHour
    from .usage_metering import UsageSyntheticsAPIResponse as UsageSyntheticsAPIResponse
    from .usage_metering import UsageSyntheticsBrowserHour as UsageSyntheticsBrowserHour
    from .usage_metering import (
        UsageSyntheticsBrowserResponse as UsageSyntheticsBrowserResponse,
    )
    from .usage_metering import UsageSyntheticsHour as UsageSyntheticsHour
    from .usage_metering import UsageSyntheticsResponse as UsageSyntheticsResponse
    from .usage_metering import UsageTimeseriesHour as UsageTimeseriesHour
    from .usage_metering import UsageTimeseriesResponse as UsageTimeseriesResponse
    from .usage_metering import UsageTopAvgMetricsHour as UsageTopAvgMetricsHour
    from .usage_metering import UsageTopAvgMetricsMetadata as UsageTopAvgMetricsMetadata
    from .usage_metering import (
        UsageTopAvgMetricsPagination as UsageTopAvgMetricsPagination,
    )
    from .usage_metering import UsageTopAvgMetricsResponse as UsageTopAvgMetricsResponse
    from .users import UserDisableResponse as UserDisableResponse
    from .users import UserListResponse as UserListResponse
    from .users import UserResponse as UserResponse
    from .users_and_organizations import AccessRole as AccessRole
    from .users_and_organizations import User as User
    from .webhooks_integration import WebhooksIntegration as WebhooksIntegration
    from .webhooks_integration import (
        WebhooksIntegrationCustomVariable as WebhooksIntegrationCustomVariable,
    )
    from .webhooks_integration import (
        WebhooksIntegrationCustomVariableResponse as WebhooksIntegrationCustomVariableResponse,
    )
    from .webhooks_integration import (
        WebhooksIntegrationCustomVariableUpdateRequest as WebhooksIntegrationCustomVariableUpdateRequest,
    )
    from .webhooks_integration import (
        WebhooksIntegrationEncoding as WebhooksIntegrationEncoding,
    )
    from .webhooks_integration import (
        WebhooksIntegrationUpdateRequest as WebhooksIntegrationUpdateRequest,
    )

_MODULES = {
    "APIErrorResponse": "common",
    "AWSAccount": "aws_integration",
    "AWSAccountAndLambdaRequest": "aws_logs_integration",
    "AWSAccountCreateResponse": "aws_integration",
    "AWSAccountDeleteRequest": "aws_integration",
    "AWSAccountListResponse": "aws_integration",
    "AWSEventBridgeAccountConfiguration": "aws_integration",
    "AWSEventBridgeCreateRequest": "aws_integration",
    "AWSEventBridgeCreateResponse": "aws_integration",
    "AWSEventBridgeCreateStatus": "aws_integration",
    "AWSEventBridgeDeleteRequest": "aws_integration",
    "AWSEventBridgeDeleteResponse": "aws_integration",
    "AWSEventBridgeDeleteStatus": "aws_integration",
    "AWSEventBridgeListResponse": "aws_integration",
    "AWSEventBridgeSource": "aws_integration",
    "AWSLogsAsyncError": "aws_logs_integration",
    "AWSLogsAsyncResponse": "aws_logs_integration",
    "AWSLogsLambda": "aws_logs_integration",
    "AWSLogsListResponse": "aws_logs_integration",
    "AWSLogsListServicesResponse": "aws_logs_integration",
    "AWSLogsServicesRequest": "aws_logs_integration",
    "AWSNamespace": "aws_integration",
    "AWSTagFilter": "aws_integration",
    "AWSTagFilterCreateRequest": "aws_integration",
    "AWSTagFilterDeleteRequest": "aws_integration",
    "AWSTagFilterListResponse": "aws_integration",
    "AccessRole": "users_and_organizations",
    "AddSignalToIncidentRequest": "security_monitoring",
    "AgentCheck": "hosts",
    "AlertGraphWidgetDefinition": "dashboards",
    "AlertGraphWidgetDefinitionType": "dashboards",
    "AlertValueWidgetDefinition": "dashboards",
    "AlertValueWidgetDefinitionType": "dashboards",
    "ApiKey": "organizations_and_key_management",
    "ApiKeyListResponse": "key_management",
    "ApiKeyResponse": "key_management",
    "ApmStatsQueryColumnType": "dashboards_and_notebooks",
    "ApmStatsQueryDefinition": "dashboards_and_notebooks",
    "ApmStatsQueryRowType": "dashboards_and_notebooks",
    "ApplicationKey": "organizations_and_key_management",
    "ApplicationKeyListResponse": "key_management",
    "ApplicationKeyResponse": "key_management",
    "AuthenticationValidationResponse": "authentication",
    "AzureAccount": "azure_integration",
    "AzureAccountListResponse": "azure_integration",
    "BarChartWidgetDefinition": "dashboards",
    "BarChartWidgetDefinitionType": "dashboards",
    "BarChartWidgetDisplay": "dashboards",
    "BarChartWidgetFlat": "dashboards",
    "BarChartWidgetFlatType": "dashboards",
    "BarChartWidgetLegend": "dashboards",
    "BarChartWidgetRequest": "dashboards",
    "BarChartWidgetScaling": "dashboards",
    "BarChartWidgetStacked": "dashboards",
    "BarChartWidgetStackedType": "dashboards",
    "BarChartWidgetStyle": "dashboards",
    "CalculatedField": "security_monitoring",
    "CalendarInterval": "dashboards_and_notebooks",
    "CalendarIntervalType": "dashboards_and_notebooks",
    "CancelDowntimesByScopeRequest": "downtimes",
    "CanceledDowntimesIds": "downtimes",
    "ChangeWidgetDefinition": "dashboards",
    "ChangeWidgetDefinitionType": "dashboards",
    "ChangeWidgetRequest": "dashboards",
    "CheckCanDeleteMonitorResponse": "monitors",
    "CheckCanDeleteMonitorResponseData": "monitors",
    "CheckCanDeleteSLOResponse": "service_level_objectives",
    "CheckCanDeleteSLOResponseData": "service_level_objectives",
    "CheckStatusWidgetDefinition": "dashboards",
    "CheckStatusWidgetDefinitionType": "dashboards",
    "CloudConfigurationComplianceRuleOptions": "security_monitoring",
    "CloudConfigurationRegoRule": "security_monitoring",
    "CloudConfigurationRuleCaseCreate": "security_monitoring",
    "CloudConfigurationRuleComplianceSignalOptions": "security_monitoring",
    "CloudConfigurationRuleCreatePayload": "security_monitoring",
    "CloudConfigurationRuleOptions": "security_monitoring",
    "CloudConfigurationRuleType": "security_monitoring",
    "CohortWidgetDefinition": "dashboards",
    "CohortWidgetDefinitionType": "dashboards",
    "ComparisonCustomTimeframe": "dashboards",
    "ComparisonDuration": "dashboards",
    "ComparisonDurationType": "dashboards",
    "ContentEncoding": "logs",
    "Creator": "common",
    "CrossOrgUuids": "common",
    "Dashboard": "dashboards",
    "DashboardBulkActionData": "dashboards",
    "DashboardBulkActionDataList": "dashboards",
    "DashboardBulkDeleteRequest": "dashboards",
    "DashboardDefaultTimeframeSetting": "dashboards",
    "DashboardDeleteResponse": "dashboards",
    "DashboardFixedTimeframe": "dashboards",
    "DashboardFixedTimeframeType": "dashboards",
    "DashboardGlobalTime": "dashboards",
    "DashboardGlobalTimeLiveSpan": "dashboards",
    "DashboardID": "dashboards",
    "DashboardInviteType": "dashboards",
    "DashboardLayoutType": "dashboards",
    "DashboardList": "dashboard_lists",
    "DashboardListDeleteResponse": "dashboard_lists",
    "DashboardListListResponse": "dashboard_lists",
    "DashboardLiveTimeframe": "dashboards",
    "DashboardLiveTimeframeType": "dashboards",
    "DashboardReflowType": "dashboards",
    "DashboardResourceType": "dashboards",
    "DashboardRestoreRequest": "dashboards",
    "DashboardShareType": "dashboards",
    "DashboardSummary": "dashboards",
    "DashboardSummaryDefinition": "dashboards",
    "DashboardTab": "dashboards",
    "DashboardTemplateVariable": "dashboards",
    "DashboardTemplateVariablePreset": "dashboards",
    "DashboardTemplateVariablePresetValue": "dashboards",
    "DashboardType": "dashboards",
    "DataProjectionQuery": "dashboards",
    "DataProjectionRequestType": "dashboards",
    "DatasetListQuery": "dashboards",
    "DatasetListQueryDataSourceType": "dashboards",
    "DatasetListQuerySort": "dashboards",
    "DatasetListQuerySortField": "dashboards",
    "DeleteSharedDashboardResponse": "dashboards",
    "DeletedMonitor": "monitors",
    "DistributionPoint": "metrics",
    "DistributionPointData": "metrics",
    "DistributionPointTimestamp": "metrics",
    "DistributionPointsContentEncoding": "metrics",
    "DistributionPointsPayload": "metrics",
    "DistributionPointsSeries": "metrics",
    "DistributionPointsType": "metrics",
    "DistributionWidgetDefinition": "dashboards_and_notebooks",
    "DistributionWidgetDefinitionType": "dashboards_and_notebooks",
    "DistributionWidgetHistogramRequestQuery": "dashboards_and_notebooks",
    "DistributionWidgetRequest": "dashboards_and_notebooks",
    "DistributionWidgetXAxis": "dashboards_and_notebooks",
    "DistributionWidgetYAxis": "dashboards_and_notebooks",
    "Downtime": "downtimes",
    "DowntimeChild": "downtimes",
    "DowntimeRecurrence": "downtimes",
    "EmbeddableGraph": "embeddable_graphs",
    "EmbeddableGraphCreateRequest": "embeddable_graphs",
    "EmbeddableGraphCreateRequestLegend": "embeddable_graphs",
    "EmbeddableGraphCreateRequestSize": "embeddable_graphs",
    "EmbeddableGraphCreateRequestTimeframe": "embeddable_graphs",
    "EmbeddableGraphStatus": "embeddable_graphs",
    "EmbeddableGraphs": "embeddable_graphs",
    "Event": "events",
    "EventAlertType": "events",
    "EventCreateRequest": "events",
    "EventCreateResponse": "events",
    "EventListResponse": "events",
    "EventPriority": "events",
    "EventQueryDefinition": "dashboards_and_notebooks",
    "EventResponse": "events",
    "EventStreamWidgetDefinition": "dashboards",
    "EventStreamWidgetDefinitionType": "dashboards",
    "EventTimelineWidgetDefinition": "dashboards",
    "EventTimelineWidgetDefinitionType": "dashboards",
    "EventsAggregation": "dashboards_and_notebooks",
    "EventsAggregationPercentile": "dashboards_and_notebooks",
    "EventsAggregationValue": "dashboards_and_notebooks",
    "FormulaAndFunctionApmDependencyStatName": "dashboards_and_notebooks",
    "FormulaAndFunctionApmDependencyStatsDataSource": "dashboards_and_notebooks",
    "FormulaAndFunctionApmDependencyStatsQueryDefinition": "dashboards_and_notebooks",
    "FormulaAndFunctionApmMetricStatName": "dashboards_and_notebooks",
    "FormulaAndFunctionApmMetricsDataSource": "dashboards_and_notebooks",
    "FormulaAndFunctionApmMetricsQueryDefinition": "dashboards_and_notebooks",
    "FormulaAndFunctionApmMetricsSpanKind": "dashboards_and_notebooks",
    "FormulaAndFunctionApmResourceStatName": "dashboards_and_notebooks",
    "FormulaAndFunctionApmResourceStatsDataSource": "dashboards_and_notebooks",
    "FormulaAndFunctionApmResourceStatsQueryDefinition": "dashboards_and_notebooks",
    "FormulaAndFunctionCloudCostDataSource": "dashboards_and_notebooks",
    "FormulaAndFunctionCloudCostQueryDefinition": "dashboards_and_notebooks",
    "FormulaAndFunctionEventAggregation": "dashboards_and_notebooks",
    "FormulaAndFunctionEventQueryDefinition": "dashboards_and_notebooks",
    "FormulaAndFunctionEventQueryDefinitionCompute": "dashboards_and_notebooks",
    "FormulaAndFunctionEventQueryDefinitionSearch": "dashboards_and_notebooks",
    "FormulaAndFunctionEventQueryGroupBy": "dashboards_and_notebooks",
    "FormulaAndFunctionEventQueryGroupByConfig": "dashboards_and_notebooks",
    "FormulaAndFunctionEventQueryGroupByFields": "dashboards_and_notebooks",
    "FormulaAndFunctionEventQueryGroupByList": "dashboards_and_notebooks",
    "FormulaAndFunctionEventQueryGroupBySort": "dashboards_and_notebooks",
    "FormulaAndFunctionEventsDataSource": "dashboards_and_notebooks",
    "FormulaAndFunctionMetricAggregation": "common",
    "FormulaAndFunctionMetricDataSource": "common",
    "FormulaAndFunctionMetricQueryDefinition": "common",
    "FormulaAndFunctionMetricSemanticMode": "common",
    "FormulaAndFunctionProcessQueryDataSource": "dashboards_and_notebooks",
    "FormulaAndFunctionProcessQueryDefinition": "dashboards_and_notebooks",
    "FormulaAndFunctionProductAnalyticsExtendedDataSource": "dashboards_and_notebooks",
    "FormulaAndFunctionProductAnalyticsExtendedQueryDefinition": "dashboards_and_notebooks",
    "FormulaAndFunctionProductAnalyticsExtendedQueryDefinitionIndexesItems": "dashboards_and_notebooks",
    "FormulaAndFunctionQueryDefinition": "dashboards_and_notebooks",
    "FormulaAndFunctionResponseFormat": "dashboards_and_notebooks",
    "FormulaAndFunctionRetentionQueryDefinition": "dashboards_and_notebooks",
    "FormulaAndFunctionSLODataSource": "dashboards_and_notebooks",
    "FormulaAndFunctionSLOGroupMode": "dashboards_and_notebooks",
    "FormulaAndFunctionSLOMeasure": "dashboards_and_notebooks",
    "FormulaAndFunctionSLOQueryDefinition": "dashboards_and_notebooks",
    "FormulaAndFunctionSLOQueryType": "dashboards_and_notebooks",
    "FormulaAndFunctionUserJourneyQueryDefinition": "dashboards_and_notebooks",
    "FormulaType": "dashboards_and_notebooks",
    "FreeTextWidgetDefinition": "dashboards",
    "FreeTextWidgetDefinitionType": "dashboards",
    "FunnelComparisonCustomTimeframe": "dashboards",
    "FunnelComparisonDuration": "dashboards",
    "FunnelComparisonDurationType": "dashboards",
    "FunnelGroupedDisplay": "dashboards",
    "FunnelQuery": "dashboards",
    "FunnelRequestType": "dashboards",
    "FunnelSource": "dashboards",
    "FunnelStep": "dashboards",
    "FunnelWidgetDefinition": "dashboards",
    "FunnelWidgetDefinitionType": "dashboards",
    "FunnelWidgetRequest": "dashboards",
    "FunnelWidgetVariants": "dashboards",
    "GCPAccount": "gcp_integration",
    "GCPAccountListResponse": "gcp_integration",
    "GCPMonitoredResourceConfig": "gcp_integration",
    "GCPMonitoredResourceConfigType": "gcp_integration",
    "GeomapWidgetDefinition": "dashboards",
    "GeomapWidgetDefinitionStyle": "dashboards",
    "GeomapWidgetDefinitionType": "dashboards",
    "GeomapWidgetDefinitionView": "dashboards",
    "GeomapWidgetRequest": "dashboards",
    "GeomapWidgetRequestStyle": "dashboards",
    "GraphSnapshot": "snapshots",
    "GroupType": "dashboards_and_notebooks",
    "GroupWidgetDefinition": "dashboards",
    "GroupWidgetDefinitionType": "dashboards",
    "HTTPLog": "logs",
    "HTTPLogError": "logs",
    "HTTPLogItem": "logs",
    "HeatMapWidgetDefinition": "dashboards_and_notebooks",
    "HeatMapWidgetDefinitionType": "dashboards_and_notebooks",
    "HeatMapWidgetRequest": "dashboards_and_notebooks",
    "HeatMapWidgetXAxis": "dashboards_and_notebooks",
    "Host": "hosts",
    "HostListResponse": "hosts",
    "HostMapRequest": "dashboards",
    "HostMapWidgetDefinition": "dashboards",
    "HostMapWidgetDefinitionRequestType": "dashboards",
    "HostMapWidgetDefinitionRequests": "dashboards",
    "HostMapWidgetDefinitionStyle": "dashboards",
    "HostMapWidgetDefinitionType": "dashboards",
    "HostMapWidgetDimension": "dashboards",
    "HostMapWidgetFormula": "dashboards",
    "HostMapWidgetGroupBy": "dashboards",
    "HostMapWidgetInfrastructureRequest": "dashboards",
    "HostMapWidgetInfrastructureRequestLeaf": "dashboards",
    "HostMapWidgetInfrastructureRequestRequestType": "dashboards",
    "HostMapWidgetInfrastructureStyle": "dashboards",
    "HostMapWidgetNodeType": "dashboards",
    "HostMapWidgetProjection": "dashboards",
    "HostMapWidgetProjectionDimensionMapping": "dashboards",
    "HostMapWidgetProjectionType": "dashboards",
    "HostMapWidgetScalarRequest": "dashboards",
    "HostMapWidgetScalarRequestResponseFormat": "dashboards",
    "HostMeta": "hosts",
    "HostMetaInstallMethod": "hosts",
    "HostMetrics": "hosts",
    "HostMuteResponse": "hosts",
    "HostMuteSettings": "hosts",
    "HostTags": "tags",
    "HostTotals": "hosts",
    "HourlyUsageAttributionBody": "usage_metering",
    "HourlyUsageAttributionMetadata": "usage_metering",
    "HourlyUsageAttributionPagination": "usage_metering",
    "HourlyUsageAttributionResponse": "usage_metering",
    "HourlyUsageAttributionUsageType": "usage_metering",
    "IFrameWidgetDefinition": "dashboards",
    "IFrameWidgetDefinitionType": "dashboards",
    "IPPrefixesAPI": "ip_ranges",
    "IPPrefixesAPM": "ip_ranges",
    "IPPrefixesAgents": "ip_ranges",
    "IPPrefixesGlobal": "ip_ranges",
    "IPPrefixesLogs": "ip_ranges",
    "IPPrefixesOrchestrator": "ip_ranges",
    "IPPrefixesProcess": "ip_ranges",
    "IPPrefixesRemoteConfiguration": "ip_ranges",
    "IPPrefixesSynthetics": "ip_ranges",
    "IPPrefixesSyntheticsPrivateLocations": "ip_ranges",
    "IPPrefixesWebhooks": "ip_ranges",
    "IPRanges": "ip_ranges",
    "IdpFormData": "organizations",
    "IdpResponse": "organizations",
    "ImageWidgetDefinition": "dashboards",
    "ImageWidgetDefinitionType": "dashboards",
    "IntakePayloadAccepted": "metrics_and_service_checks",
    "ListStreamColumn": "dashboards",
    "ListStreamColumnWidth": "dashboards",
    "ListStreamComputeAggregation": "dashboards",
    "ListStreamComputeItems": "dashboards",
    "ListStreamGroupByItems": "dashboards",
    "ListStreamIssuePersona": "dashboards",
    "ListStreamIssueState": "dashboards",
    "ListStreamQuery": "dashboards",
    "ListStreamQueryVersion": "dashboards",
    "ListStreamResponseFormat": "dashboards",
    "ListStreamSource": "dashboards",
    "ListStreamWidgetDefinition": "dashboards",
    "ListStreamWidgetDefinitionType": "dashboards",
    "ListStreamWidgetRequest": "dashboards",
    "Log": "logs",
    "LogContent": "logs",
    "LogQueryDefinition": "dashboards_and_notebooks",
    "LogQueryDefinitionGroupBy": "dashboards_and_notebooks",
    "LogQueryDefinitionGroupBySort": "dashboards_and_notebooks",
    "LogQueryDefinitionSearch": "dashboards_and_notebooks",
    "LogStreamWidgetDefinition": "dashboards_and_notebooks",
    "LogStreamWidgetDefinitionType": "dashboards_and_notebooks",
    "LogsAPIError": "common",
    "LogsAPIErrorResponse": "common",
    "LogsAPILimitReachedResponse": "logs_indexes",
    "LogsArithmeticProcessor": "logs_pipelines",
    "LogsArithmeticProcessorType": "logs_pipelines",
    "LogsArrayMapArithmeticSubProcessor": "logs_pipelines",
    "LogsArrayMapAttributeRemapper": "logs_pipelines",
    "LogsArrayMapCategorySubProcessor": "logs_pipelines",
    "LogsArrayMapProcessor": "logs_pipelines",
    "LogsArrayMapProcessorType": "logs_pipelines",
    "LogsArrayMapStringBuilderSubProcessor": "logs_pipelines",
    "LogsArrayMapSubProcessor": "logs_pipelines",
    "LogsArrayProcessor": "logs_pipelines",
    "LogsArrayProcessorOperation": "logs_pipelines",
    "LogsArrayProcessorOperationAppend": "logs_pipelines",
    "LogsArrayProcessorOperationAppendType": "logs_pipelines",
    "LogsArrayProcessorOperationExtractKeyValue": "logs_pipelines",
    "LogsArrayProcessorOperationExtractKeyValueType": "logs_pipelines",
    "LogsArrayProcessorOperationLength": "logs_pipelines",
    "LogsArrayProcessorOperationLengthType": "logs_pipelines",
    "LogsArrayProcessorOperationSelect": "logs_pipelines",
    "LogsArrayProcessorOperationSelectType": "logs_pipelines",
    "LogsArrayProcessorType": "logs_pipelines",
    "LogsAttributeRemapper": "logs_pipelines",
    "LogsAttributeRemapperType": "logs_pipelines",
    "LogsByRetention": "usage_metering",
    "LogsByRetentionMonthlyUsage": "usage_metering",
    "LogsByRetentionOrgUsage": "usage_metering",
    "LogsByRetentionOrgs": "usage_metering",
    "LogsCategoryProcessor": "logs_pipelines",
    "LogsCategoryProcessorCategory": "logs_pipelines",
    "LogsCategoryProcessorType": "logs_pipelines",
    "LogsDailyLimitReset": "logs_indexes",
    "LogsDateRemapper": "logs_pipelines",
    "LogsDateRemapperType": "logs_pipelines",
    "LogsDecoderProcessor": "logs_pipelines",
    "LogsDecoderProcessorBinaryToTextEncoding": "logs_pipelines",
    "LogsDecoderProcessorInputRepresentation": "logs_pipelines",
    "LogsDecoderProcessorType": "logs_pipelines",
    "LogsExcludeAttributeProcessor": "logs_pipelines",
    "LogsExcludeAttributeProcessorType": "logs_pipelines",
    "LogsExclusion": "logs_indexes",
    "LogsExclusionFilter": "logs_indexes",
    "LogsFilter": "logs_indexes_and_logs_pipelines",
    "LogsGeoIPParser": "logs_pipelines",
    "LogsGeoIPParserType": "logs_pipelines",
    "LogsGrokParser": "logs_pipelines",
    "LogsGrokParserRules": "logs_pipelines",
    "LogsGrokParserType": "logs_pipelines",
    "LogsIndex": "logs_indexes",
    "LogsIndexListResponse": "logs_indexes",
    "LogsIndexUpdateRequest": "logs_indexes",
    "LogsIndexesOrder": "logs_indexes",
    "LogsListRequest": "logs",
    "LogsListRequestTime": "logs",
    "LogsListResponse": "logs",
    "LogsLookupProcessor": "logs_pipelines",
    "LogsLookupProcessorType": "logs_pipelines",
    "LogsLookupProcessorVariants": "logs_pipelines",
    "LogsMessageRemapper": "logs_pipelines",
    "LogsMessageRemapperType": "logs_pipelines",
    "LogsPipeline": "logs_pipelines",
    "LogsPipelineList": "logs_pipelines",
    "LogsPipelineProcessor": "logs_pipelines",
    "LogsPipelineProcessorType": "logs_pipelines",
    "LogsPipelinesOrder": "logs_pipelines",
    "LogsProcessor": "logs_pipelines",
    "LogsQueryCompute": "dashboards_and_notebooks",
    "LogsRestrictionQueriesType": "logs_restriction_queries",
    "LogsRetentionAggSumUsage": "usage_metering",
    "LogsRetentionSumUsage": "usage_metering",
    "LogsSchemaCategoryMapper": "logs_pipelines",
    "LogsSchemaCategoryMapperCategory": "logs_pipelines",
    "LogsSchemaCategoryMapperFallback": "logs_pipelines",
    "LogsSchemaCategoryMapperTargets": "logs_pipelines",
    "LogsSchemaCategoryMapperType": "logs_pipelines",
    "LogsSchemaData": "logs_pipelines",
    "LogsSchemaMapper": "logs_pipelines",
    "LogsSchemaProcessor": "logs_pipelines",
    "LogsSchemaProcessorType": "logs_pipelines",
    "LogsSchemaRemapper": "logs_pipelines",
    "LogsSchemaRemapperType": "logs_pipelines",
    "LogsServiceRemapper": "logs_pipelines",
    "LogsServiceRemapperType": "logs_pipelines",
    "LogsSort": "logs",
    "LogsSpanRemapper": "logs_pipelines",
    "LogsSpanRemapperType": "logs_pipelines",
    "LogsStatusRemapper": "logs_pipelines",
    "LogsStatusRemapperType": "logs_pipelines",
    "LogsStringBuilderProcessor": "logs_pipelines",
    "LogsStringBuilderProcessorType": "logs_pipelines",
    "LogsTraceRemapper": "logs_pipelines",
    "LogsTraceRemapperType": "logs_pipelines",
    "LogsURLParser": "logs_pipelines",
    "LogsURLParserType": "logs_pipelines",
    "LogsUserAgentParser": "logs_pipelines",
    "LogsUserAgentParserType": "logs_pipelines",
    "MatchingDowntime": "monitors",
    "MetricContentEncoding": "metrics",
    "MetricMetadata": "metrics",
    "MetricSearchResponse": "metrics",
    "MetricSearchResponseResults": "metrics",
    "MetricsListResponse": "metrics",
    "MetricsPayload": "metrics",
    "MetricsQueryMetadata": "metrics",
    "MetricsQueryResponse": "metrics",
    "MetricsQueryUnit": "metrics",
    "Monitor": "monitors",
    "MonitorAsset": "monitors",
    "MonitorAssetCategory": "monitors",
    "MonitorAssetResourceType": "monitors",
    "MonitorDeviceID": "monitors",
    "MonitorDraftStatus": "monitors",
    "MonitorFormulaAndFunctionAggregateAugmentQuery": "monitors",
    "MonitorFormulaAndFunctionAggregateAugmentedDataSource": "monitors",
    "MonitorFormulaAndFunctionAggregateAugmentedQueryDefinition": "monitors",
    "MonitorFormulaAndFunctionAggregateBaseQuery": "monitors",
    "MonitorFormulaAndFunctionAggregateFilterQuery": "monitors",
    "MonitorFormulaAndFunctionAggregateFilteredDataSource": "monitors",
    "MonitorFormulaAndFunctionAggregateFilteredQueryDefinition": "monitors",
    "MonitorFormulaAndFunctionAggregateQueryFilter": "monitors",
    "MonitorFormulaAndFunctionAggregateQueryJoinCondition": "monitors",
    "MonitorFormulaAndFunctionAggregateQueryJoinType": "monitors",
    "MonitorFormulaAndFunctionCostAggregator": "monitors",
    "MonitorFormulaAndFunctionCostDataSource": "monitors",
    "MonitorFormulaAndFunctionCostQueryDefinition": "monitors",
    "MonitorFormulaAndFunctionDataJobsQueryDefinition": "monitors",
    "MonitorFormulaAndFunctionDataQualityDataSource": "monitors",
    "MonitorFormulaAndFunctionDataQualityMeasure": "monitors",
    "MonitorFormulaAndFunctionDataQualityModelTypeOverride": "monitors",
    "MonitorFormulaAndFunctionDataQualityMonitorOptions": "monitors",
    "MonitorFormulaAndFunctionDataQualityQueryDefinition": "monitors",
    "MonitorFormulaAndFunctionEventAggregation": "monitors",
    "MonitorFormulaAndFunctionEventQueryDefinition": "monitors",
    "MonitorFormulaAndFunctionEventQueryDefinitionCompute": "monitors",
    "MonitorFormulaAndFunctionEventQueryDefinitionSearch": "monitors",
    "MonitorFormulaAndFunctionEventQueryGroupBy": "monitors",
    "MonitorFormulaAndFunctionEventQueryGroupBySort": "monitors",
    "MonitorFormulaAndFunctionEventsDataSource": "monitors",
    "MonitorFormulaAndFunctionMetricsAggregator": "monitors",
    "MonitorFormulaAndFunctionMetricsDataSource": "monitors",
    "MonitorFormulaAndFunctionMetricsQueryDefinition": "monitors",
    "MonitorFormulaAndFunctionQueryDefinition": "monitors",
    "MonitorFormulaAndFunctionReferenceTableColumn": "monitors",
    "MonitorFormulaAndFunctionReferenceTableDataSource": "monitors",
    "MonitorFormulaAndFunctionReferenceTableQueryDefinition": "monitors",
    "MonitorGroupSearchResponse": "monitors",
    "MonitorGroupSearchResponseCounts": "monitors",
    "MonitorGroupSearchResult": "monitors",
    "MonitorOptions": "monitors",
    "MonitorOptionsAggregation": "monitors",
    "MonitorOptionsCustomSchedule": "monitors",
    "MonitorOptionsCustomScheduleRecurrence": "monitors",
    "MonitorOptionsNotificationPresets": "monitors",
    "MonitorOptionsSchedulingOptions": "monitors",
    "MonitorOptionsSchedulingOptionsEvaluationWindow": "monitors",
    "MonitorOverallStates": "monitors",
    "MonitorRenotifyStatusType": "monitors",
    "MonitorSearchCount": "monitors",
    "MonitorSearchCountItem": "monitors",
    "MonitorSearchResponse": "monitors",
    "MonitorSearchResponseCounts": "monitors",
    "MonitorSearchResponseMetadata": "monitors",
    "MonitorSearchResult": "monitors",
    "MonitorSearchResultNotification": "monitors",
    "MonitorState": "monitors",
    "MonitorStateGroup": "monitors",
    "MonitorSummaryWidgetDefinition": "dashboards",
    "MonitorSummaryWidgetDefinitionType": "dashboards",
    "MonitorThresholdWindowOptions": "monitors",
    "MonitorThresholds": "monitors",
    "MonitorType": "monitors",
    "MonitorUpdateRequest": "monitors",
    "MonthlyUsageAttributionBody": "usage_metering",
    "MonthlyUsageAttributionMetadata": "usage_metering",
    "MonthlyUsageAttributionPagination": "usage_metering",
    "MonthlyUsageAttributionResponse": "usage_metering",
    "MonthlyUsageAttributionSupportedMetrics": "usage_metering",
    "MonthlyUsageAttributionValues": "usage_metering",
    "NoteWidgetDefinition": "dashboards",
    "NoteWidgetDefinitionType": "dashboards",
    "NotebookAbsoluteTime": "notebooks",
    "NotebookAuthor": "notebooks",
    "NotebookCellCreateRequest": "notebooks",
    "NotebookCellCreateRequestAttributes": "notebooks",
    "NotebookCellResourceType": "notebooks",
    "NotebookCellResponse": "notebooks",
    "NotebookCellResponseAttributes": "notebooks",
    "NotebookCellTime": "notebooks",
    "NotebookCellUpdateRequest": "notebooks",
    "NotebookCellUpdateRequestAttributes": "notebooks",
    "NotebookCreateData": "notebooks",
    "NotebookCreateDataAttributes": "notebooks",
    "NotebookCreateRequest": "notebooks",
    "NotebookDistributionCellAttributes": "notebooks",
    "NotebookGlobalTime": "notebooks",
    "NotebookGraphSize": "notebooks",
    "NotebookHeatMapCellAttributes": "notebooks",
    "NotebookLogStreamCellAttributes": "notebooks",
    "NotebookMarkdownCellAttributes": "notebooks",
    "NotebookMarkdownCellDefinition": "notebooks",
    "NotebookMarkdownCellDefinitionType": "notebooks",
    "NotebookMetadata": "notebooks",
    "NotebookMetadataType": "notebooks",
    "NotebookRelativeTime": "notebooks",
    "NotebookResourceType": "notebooks",
    "NotebookResponse": "notebooks",
    "NotebookResponseData": "notebooks",
    "NotebookResponseDataAttributes": "notebooks",
    "NotebookSplitBy": "notebooks",
    "NotebookStatus": "notebooks",
    "NotebookTemplateVariable": "notebooks",
    "NotebookTemplateVariableAvailableValuesQuery": "notebooks",
    "NotebookTemplateVariableAvailableValuesQueryGroupBy": "notebooks",
    "NotebookTemplateVariableAvailableValuesQueryLogRumSpans": "notebooks",
    "NotebookTemplateVariableAvailableValuesQueryMetrics": "notebooks",
    "NotebookTemplateVariableAvailableValuesQuerySearch": "notebooks",
    "NotebookTimeseriesCellAttributes": "notebooks",
    "NotebookToplistCellAttributes": "notebooks",
    "NotebookUpdateCell": "notebooks",
    "NotebookUpdateData": "notebooks",
    "NotebookUpdateDataAttributes": "notebooks",
    "NotebookUpdateRequest": "notebooks",
    "NotebookWidgetCellAttributes": "notebooks",
    "NotebookWidgetDefinition": "notebooks",
    "NotebooksResponse": "notebooks",
    "NotebooksResponseData": "notebooks",
    "NotebooksResponseDataAttributes": "notebooks",
    "NotebooksResponseMeta": "notebooks",
    "NotebooksResponsePage": "notebooks",
    "NotifyEndState": "downtimes",
    "NotifyEndStates": "downtimes",
    "NotifyEndType": "downtimes",
    "NotifyEndTypes": "downtimes",
    "NumberFormatUnit": "dashboards_and_notebooks",
    "NumberFormatUnitCanonical": "dashboards_and_notebooks",
    "NumberFormatUnitCustom": "dashboards_and_notebooks",
    "NumberFormatUnitCustomType": "dashboards_and_notebooks",
    "NumberFormatUnitScale": "dashboards_and_notebooks",
    "NumberFormatUnitScaleType": "dashboards_and_notebooks",
    "OnMissingDataOption": "monitors",
    "OrgDowngradedResponse": "organizations",
    "Organization": "organizations",
    "OrganizationAttributes": "roles",
    "OrganizationBilling": "organizations",
    "OrganizationCreateBody": "organizations",
    "OrganizationCreateResponse": "organizations",
    "OrganizationListResponse": "organizations",
    "OrganizationResponse": "organizations",
    "OrganizationSettings": "organizations",
    "OrganizationSettingsSaml": "organizations",
    "OrganizationSettingsSamlAutocreateUsersDomains": "organizations",
    "OrganizationSettingsSamlIdpInitiatedLogin": "organizations",
    "OrganizationSettingsSamlStrictMode": "organizations",
    "OrganizationSubscription": "organizations",
    "OrganizationV2": "roles",
    "OrganizationsType": "roles",
    "PagerDutyService": "pagerduty_integration",
    "PagerDutyServiceKey": "pagerduty_integration",
    "PagerDutyServiceName": "pagerduty_integration",
    "Pagination": "common",
    "Permission": "roles",
    "PermissionAttributes": "roles",
    "PermissionsResponse": "roles",
    "PermissionsType": "roles",
    "Point": "metrics",
    "PointPlotDimension": "dashboards",
    "PointPlotProjection": "dashboards",
    "PointPlotProjectionDimension": "dashboards",
    "PointPlotProjectionType": "dashboards",
    "PointPlotWidgetDefinition": "dashboards",
    "PointPlotWidgetDefinitionType": "dashboards",
    "PointPlotWidgetLegend": "dashboards",
    "PointPlotWidgetLegendType": "dashboards",
    "PointPlotWidgetRequest": "dashboards",
    "PowerpackTemplateVariableContents": "dashboards",
    "PowerpackTemplateVariables": "dashboards",
    "PowerpackWidgetDefinition": "dashboards",
    "PowerpackWidgetDefinitionType": "dashboards",
    "ProcessQueryDefinition": "dashboards_and_notebooks",
    "ProductAnalyticsAudienceAccountSubquery": "dashboards_and_notebooks",
    "ProductAnalyticsAudienceFilters": "dashboards_and_notebooks",
    "ProductAnalyticsAudienceOccurrenceFilter": "dashboards",
    "ProductAnalyticsAudienceSegmentSubquery": "dashboards_and_notebooks",
    "ProductAnalyticsAudienceUserSubquery": "dashboards_and_notebooks",
    "ProductAnalyticsBaseQuery": "dashboards_and_notebooks",
    "ProductAnalyticsEventDataSource": "dashboards_and_notebooks",
    "ProductAnalyticsEventQuery": "dashboards_and_notebooks",
    "ProductAnalyticsEventQuerySearch": "dashboards_and_notebooks",
    "ProductAnalyticsExtendedCompute": "dashboards_and_notebooks",
    "ProductAnalyticsExtendedGroupBy": "dashboards_and_notebooks",
    "ProductAnalyticsFunnelCompute": "dashboards",
    "ProductAnalyticsFunnelComputeAggregation": "dashboards",
    "ProductAnalyticsFunnelComputeMetric": "dashboards",
    "ProductAnalyticsFunnelDataSource": "dashboards_and_notebooks",
    "ProductAnalyticsFunnelGroupBy": "dashboards",
    "ProductAnalyticsFunnelGroupBySort": "dashboards",
    "ProductAnalyticsFunnelQuery": "dashboards",
    "ProductAnalyticsFunnelRequest": "dashboards",
    "ProductAnalyticsFunnelRequestType": "dashboards",
    "ProductAnalyticsFunnelWidgetDefinition": "dashboards",
    "PublishedDatasetProvider": "dashboards",
    "QuerySortOrder": "common",
    "QueryValueWidgetComparison": "dashboards",
    "QueryValueWidgetComparisonDirectionality": "dashboards",
    "QueryValueWidgetComparisonType": "dashboards",
    "QueryValueWidgetDefinition": "dashboards",
    "QueryValueWidgetDefinitionType": "dashboards",
    "QueryValueWidgetRequest": "dashboards",
    "ReferenceTableLogsLookupProcessor": "logs_pipelines",
    "RelationshipToOrganization": "roles",
    "RelationshipToOrganizationData": "roles",
    "RelationshipToOrganizations": "roles",
    "RelationshipToPermission": "roles",
    "RelationshipToPermissionData": "roles",
    "RelationshipToPermissions": "roles",
    "RelationshipToRole": "logs_restriction_queries",
    "RelationshipToRoleData": "roles_and_logs_restriction_queries",
    "RelationshipToRoles": "roles_and_logs_restriction_queries",
    "RelationshipToUser": "roles",
    "RelationshipToUserData": "roles",
    "RelationshipToUsers": "roles",
    "ResourceProviderConfig": "azure_integration",
    "ResponseMetaAttributes": "common",
    "RestrictionQueryAttributes": "logs_restriction_queries",
    "RestrictionQueryCreateAttributes": "logs_restriction_queries",
    "RestrictionQueryCreateData": "logs_restriction_queries",
    "RestrictionQueryCreatePayload": "logs_restriction_queries",
    "RestrictionQueryListResponse": "logs_restriction_queries",
    "RestrictionQueryResponseIncludedItem": "logs_restriction_queries",
    "RestrictionQueryRole": "logs_restriction_queries",
    "RestrictionQueryRoleAttribute": "logs_restriction_queries",
    "RestrictionQueryRolesResponse": "logs_restriction_queries",
    "RestrictionQueryUpdateAttributes": "logs_restriction_queries",
    "RestrictionQueryUpdateData": "logs_restriction_queries",
    "RestrictionQueryUpdatePayload": "logs_restriction_queries",
    "RestrictionQueryWithRelationships": "logs_restriction_queries",
    "RestrictionQueryWithRelationshipsResponse": "logs_restriction_queries",
    "RestrictionQueryWithoutRelationships": "logs_restriction_queries",
    "RestrictionQueryWithoutRelationshipsResponse": "logs_restriction_queries",
    "RetentionCohortCriteria": "dashboards_and_notebooks",
    "RetentionCohortCriteriaTimeInterval": "dashboards_and_notebooks",
    "RetentionCohortCriteriaTimeIntervalType": "dashboards_and_notebooks",
    "RetentionCompute": "dashboards_and_notebooks",
    "RetentionComputeMetric": "dashboards_and_notebooks",
    "RetentionCurveRequestType": "dashboards",
    "RetentionCurveStyle": "dashboards",
    "RetentionCurveWidgetDefinition": "dashboards",
    "RetentionCurveWidgetDefinitionType": "dashboards",
    "RetentionCurveWidgetRequest": "dashboards",
    "RetentionDataSource": "dashboards_and_notebooks",
    "RetentionEntity": "dashboards_and_notebooks",
    "RetentionFilters": "dashboards_and_notebooks",
    "RetentionGridRequest": "dashboards",
    "RetentionGridRequestType": "dashboards",
    "RetentionGroupBy": "dashboards_and_notebooks",
    "RetentionGroupBySort": "dashboards_and_notebooks",
    "RetentionGroupByTarget": "dashboards_and_notebooks",
    "RetentionQuery": "dashboards",
    "RetentionReturnCondition": "dashboards_and_notebooks",
    "RetentionReturnCriteria": "dashboards_and_notebooks",
    "RetentionReturnCriteriaTimeInterval": "dashboards_and_notebooks",
    "RetentionReturnCriteriaTimeIntervalType": "dashboards_and_notebooks",
    "RetentionReturnCriteriaTimeIntervalUnit": "dashboards_and_notebooks",
    "RetentionSearch": "dashboards_and_notebooks",
    "Role": "roles",
    "RoleAttributes": "roles",
    "RoleClone": "roles",
    "RoleCloneAttributes": "roles",
    "RoleCloneRequest": "roles",
    "RoleCreateAttributes": "roles",
    "RoleCreateData": "roles",
    "RoleCreateRequest": "roles",
    "RoleCreateResponse": "roles",
    "RoleCreateResponseData": "roles",
    "RoleRelationships": "roles",
    "RoleResponse": "roles",
    "RoleResponseRelationships": "roles",
    "RoleTemplateArray": "roles",
    "RoleTemplateData": "roles",
    "RoleTemplateDataAttributes": "roles",
    "RoleTemplateDataType": "roles",
    "RoleUpdateAttributes": "roles",
    "RoleUpdateData": "roles",
    "RoleUpdateRequest": "roles",
    "RoleUpdateResponse": "roles",
    "RoleUpdateResponseData": "roles",
    "RolesResponse": "roles",
    "RolesSort": "roles",
    "RolesType": "roles_and_logs_restriction_queries",
    "RunWorkflowWidgetDefinition": "dashboards",
    "RunWorkflowWidgetDefinitionType": "dashboards",
    "RunWorkflowWidgetInput": "dashboards",
    "SLOBulkDelete": "service_level_objectives",
    "SLOBulkDeleteError": "service_level_objectives",
    "SLOBulkDeleteResponse": "service_level_objectives",
    "SLOBulkDeleteResponseData": "service_level_objectives",
    "SLOCorrection": "service_level_objectives_and_service_level_objective_corrections",
    "SLOCorrectionCategory": "service_level_objectives_and_service_level_objective_corrections",
    "SLOCorrectionCreateData": "service_level_objective_corrections",
    "SLOCorrectionCreateRequest": "service_level_objective_corrections",
    "SLOCorrectionCreateRequestAttributes": "service_level_objective_corrections",
    "SLOCorrectionListResponse": "service_level_objectives_and_service_level_objective_corrections",
    "SLOCorrectionResponse": "service_level_objective_corrections",
    "SLOCorrectionResponseAttributes": "service_level_objectives_and_service_level_objective_corrections",
    "SLOCorrectionResponseAttributesModifier": "service_level_objectives_and_service_level_objective_corrections",
    "SLOCorrectionType": "service_level_objectives_and_service_level_objective_corrections",
    "SLOCorrectionUpdateData": "service_level_objective_corrections",
    "SLOCorrectionUpdateRequest": "service_level_objective_corrections",
    "SLOCorrectionUpdateRequestAttributes": "service_level_objective_corrections",
    "SLOCountDefinition": "service_level_objectives",
    "SLOCountDefinitionWithBadEventsFormula": "service_level_objectives",
    "SLOCountDefinitionWithTotalEventsFormula": "service_level_objectives",
    "SLOCountSpec": "service_level_objectives",
    "SLOCreator": "service_level_objectives",
    "SLODataSourceQueryDefinition": "service_level_objectives",
    "SLODeleteResponse": "service_level_objectives",
    "SLOErrorBudgetRemainingData": "service_level_objectives",
    "SLOErrorTimeframe": "service_level_objectives",
    "SLOFormula": "service_level_objectives",
    "SLOHistoryMetrics": "service_level_objectives",
    "SLOHistoryMetricsSeries": "service_level_objectives",
    "SLOHistoryMetricsSeriesMetadata": "service_level_objectives",
    "SLOHistoryMetricsSeriesMetadataUnit": "service_level_objectives",
    "SLOHistoryMonitor": "service_level_objectives",
    "SLOHistoryResponse": "service_level_objectives",
    "SLOHistoryResponseData": "service_level_objectives",
    "SLOHistoryResponseError": "service_level_objectives",
    "SLOHistoryResponseErrorWithType": "synthetics_and_service_level_objectives",
    "SLOHistorySLIData": "service_level_objectives",
    "SLOListResponse": "service_level_objectives",
    "SLOListResponseMetadata": "service_level_objectives",
    "SLOListResponseMetadataPage": "service_level_objectives",
    "SLOListWidgetDefinition": "dashboards",
    "SLOListWidgetDefinitionType": "dashboards",
    "SLOListWidgetQuery": "dashboards",
    "SLOListWidgetRequest": "dashboards",
    "SLOListWidgetRequestType": "dashboards",
    "SLOOverallStatuses": "service_level_objectives",
    "SLORawErrorBudgetRemaining": "service_level_objectives",
    "SLOResponse": "service_level_objectives",
    "SLOResponseData": "service_level_objectives",
    "SLOSliSpec": "service_level_objectives",
    "SLOState": "service_level_objectives",
    "SLOStatus": "service_level_objectives",
    "SLOThreshold": "service_level_objectives",
    "SLOTimeSliceComparator": "service_level_objectives",
    "SLOTimeSliceCondition": "service_level_objectives",
    "SLOTimeSliceInterval": "service_level_objectives",
    "SLOTimeSliceQuery": "service_level_objectives",
    "SLOTimeSliceSpec": "service_level_objectives",
    "SLOTimeframe": "service_level_objectives",
    "SLOType": "service_level_objectives",
    "SLOTypeNumeric": "service_level_objectives",
    "SLOWidgetDefinition": "dashboards",
    "SLOWidgetDefinitionType": "dashboards",
    "SankeyJoinKeys": "dashboards",
    "SankeyNetworkDataSource": "dashboards",
    "SankeyNetworkQuery": "dashboards",
    "SankeyNetworkQueryCompute": "dashboards",
    "SankeyNetworkQueryMode": "dashboards",
    "SankeyNetworkQuerySort": "dashboards",
    "SankeyNetworkRequest": "dashboards",
    "SankeyNetworkRequestType": "dashboards",
    "SankeyRumDataSource": "dashboards",
    "SankeyRumQuery": "dashboards",
    "SankeyRumQueryMode": "dashboards",
    "SankeyRumRequest": "dashboards",
    "SankeyWidgetDefinition": "dashboards",
    "SankeyWidgetDefinitionType": "dashboards",
    "SankeyWidgetRequest": "dashboards",
    "ScatterPlotRequest": "dashboards",
    "ScatterPlotWidgetDefinition": "dashboards",
    "ScatterPlotWidgetDefinitionRequests": "dashboards",
    "ScatterPlotWidgetDefinitionType": "dashboards",
    "ScatterplotDimension": "dashboards",
    "ScatterplotTableRequest": "dashboards",
    "ScatterplotWidgetAggregator": "dashboards",
    "ScatterplotWidgetFormula": "dashboards",
    "SearchSLOQuery": "service_level_objectives",
    "SearchSLOResponse": "service_level_objectives",
    "SearchSLOResponseData": "service_level_objectives",
    "SearchSLOResponseDataAttributes": "service_level_objectives",
    "SearchSLOResponseDataAttributesFacets": "service_level_objectives",
    "SearchSLOResponseDataAttributesFacetsObjectInt": "service_level_objectives",
    "SearchSLOResponseDataAttributesFacetsObjectString": "service_level_objectives",
    "SearchSLOResponseLinks": "service_level_objectives",
    "SearchSLOResponseMeta": "service_level_objectives",
    "SearchSLOResponseMetaPage": "service_level_objectives",
    "SearchSLOThreshold": "service_level_objectives",
    "SearchSLOTimeframe": "service_level_objectives",
    "SearchServiceLevelObjective": "service_level_objectives",
    "SearchServiceLevelObjectiveAttributes": "service_level_objectives",
    "SearchServiceLevelObjectiveData": "service_level_objectives",
    "SecurityFilter": "security_monitoring",
    "SecurityFilterAttributes": "security_monitoring",
    "SecurityFilterCreateAttributes": "security_monitoring",
    "SecurityFilterCreateData": "security_monitoring",
    "SecurityFilterCreateRequest": "security_monitoring",
    "SecurityFilterExclusionFilter": "security_monitoring",
    "SecurityFilterExclusionFilterResponse": "security_monitoring",
    "SecurityFilterFilteredDataType": "security_monitoring",
    "SecurityFilterMeta": "security_monitoring",
    "SecurityFilterResponse": "security_monitoring",
    "SecurityFilterType": "security_monitoring",
    "SecurityFilterUpdateAttributes": "security_monitoring",
    "SecurityFilterUpdateData": "security_monitoring",
    "SecurityFilterUpdateRequest": "security_monitoring",
    "SecurityFiltersResponse": "security_monitoring",
    "SecurityMonitoringFilter": "security_monitoring",
    "SecurityMonitoringFilterAction": "security_monitoring",
    "SecurityMonitoringListRulesResponse": "security_monitoring",
    "SecurityMonitoringReferenceTable": "security_monitoring",
    "SecurityMonitoringRuleAnomalyDetectionOptions": "security_monitoring",
    "SecurityMonitoringRuleAnomalyDetectionOptionsBucketDuration": "security_monitoring",
    "SecurityMonitoringRuleAnomalyDetectionOptionsDetectionTolerance": "security_monitoring",
    "SecurityMonitoringRuleAnomalyDetectionOptionsLearningDuration": "security_monitoring",
    "SecurityMonitoringRuleCase": "security_monitoring",
    "SecurityMonitoringRuleCaseAction": "security_monitoring",
    "SecurityMonitoringRuleCaseActionOptions": "security_monitoring",
    "SecurityMonitoringRuleCaseActionOptionsFlaggedIPType": "security_monitoring",
    "SecurityMonitoringRuleCaseActionType": "security_monitoring",
    "SecurityMonitoringRuleCaseCreate": "security_monitoring",
    "SecurityMonitoringRuleCreatePayload": "security_monitoring",
    "SecurityMonitoringRuleDetectionMethod": "security_monitoring",
    "SecurityMonitoringRuleEvaluationWindow": "security_monitoring",
    "SecurityMonitoringRuleHardcodedEvaluatorType": "security_monitoring",
    "SecurityMonitoringRuleImpossibleTravelOptions": "security_monitoring",
    "SecurityMonitoringRuleKeepAlive": "security_monitoring",
    "SecurityMonitoringRuleMaxSignalDuration": "security_monitoring",
    "SecurityMonitoringRuleNewValueOptions": "security_monitoring",
    "SecurityMonitoringRuleNewValueOptionsLearningMethod": "security_monitoring",
    "SecurityMonitoringRuleNewValueOptionsLearningThreshold": "security_monitoring",
    "SecurityMonitoringRuleOptions": "security_monitoring",
    "SecurityMonitoringRuleQuery": "security_monitoring",
    "SecurityMonitoringRuleQueryAggregation": "security_monitoring",
    "SecurityMonitoringRuleResponse": "security_monitoring",
    "SecurityMonitoringRuleSequenceDetectionOptions": "security_monitoring",
    "SecurityMonitoringRuleSequenceDetectionStep": "security_monitoring",
    "SecurityMonitoringRuleSequenceDetectionStepTransition": "security_monitoring",
    "SecurityMonitoringRuleSeverity": "security_monitoring",
    "SecurityMonitoringRuleSort": "security_monitoring",
    "SecurityMonitoringRuleThirdPartyOptions": "security_monitoring",
    "SecurityMonitoringRuleTypeCreate": "security_monitoring",
    "SecurityMonitoringRuleTypeRead": "security_monitoring",
    "SecurityMonitoringRuleUpdatePayload": "security_monitoring",
    "SecurityMonitoringSchedulingOptions": "security_monitoring",
    "SecurityMonitoringSignal": "security_monitoring",
    "SecurityMonitoringSignalAttributes": "security_monitoring",
    "SecurityMonitoringSignalListRequest": "security_monitoring",
    "SecurityMonitoringSignalListRequestFilter": "security_monitoring",
    "SecurityMonitoringSignalListRequestPage": "security_monitoring",
    "SecurityMonitoringSignalResponse": "security_monitoring",
    "SecurityMonitoringSignalRuleCreatePayload": "security_monitoring",
    "SecurityMonitoringSignalRuleQuery": "security_monitoring",
    "SecurityMonitoringSignalRuleResponse": "security_monitoring",
    "SecurityMonitoringSignalRuleResponseQuery": "security_monitoring",
    "SecurityMonitoringSignalRuleType": "security_monitoring",
    "SecurityMonitoringSignalType": "security_monitoring",
    "SecurityMonitoringSignalsListResponse": "security_monitoring",
    "SecurityMonitoringSignalsListResponseLinks": "security_monitoring",
    "SecurityMonitoringSignalsListResponseMeta": "security_monitoring",
    "SecurityMonitoringSignalsListResponseMetaPage": "security_monitoring",
    "SecurityMonitoringSignalsSort": "security_monitoring",
    "SecurityMonitoringStandardDataSource": "security_monitoring",
    "SecurityMonitoringStandardRuleCreatePayload": "security_monitoring",
    "SecurityMonitoringStandardRuleQuery": "security_monitoring",
    "SecurityMonitoringStandardRuleResponse": "security_monitoring",
    "SecurityMonitoringThirdPartyRootQuery": "security_monitoring",
    "SecurityMonitoringThirdPartyRuleCase": "security_monitoring",
    "SecurityMonitoringThirdPartyRuleCaseCreate": "security_monitoring",
    "SelectableTemplateVariableItems": "dashboards",
    "Series": "metrics",
    "ServiceCheck": "service_checks",
    "ServiceCheckStatus": "service_checks",
    "ServiceChecks": "service_checks",
    "ServiceDependencies": "service_dependencies",
    "ServiceDependenciesCalls": "service_dependencies",
    "ServiceLevelObjective": "service_level_objectives",
    "ServiceLevelObjectiveQuery": "service_level_objectives",
    "ServiceLevelObjectiveRequest": "service_level_objectives",
    "ServiceMapWidgetDefinition": "dashboards",
    "ServiceMapWidgetDefinitionType": "dashboards",
    "ServiceSummaryWidgetDefinition": "dashboards",
    "ServiceSummaryWidgetDefinitionType": "dashboards",
    "SharedDashboard": "dashboards",
    "SharedDashboardAuthor": "dashboards",
    "SharedDashboardInviteesItems": "dashboards",
    "SharedDashboardInvites": "dashboards",
    "SharedDashboardInvitesData": "dashboards",
    "SharedDashboardInvitesDataList": "dashboards",
    "SharedDashboardInvitesDataObject": "dashboards",
    "SharedDashboardInvitesDataObjectAttributes": "dashboards",
    "SharedDashboardInvitesMeta": "dashboards",
    "SharedDashboardInvitesMetaPage": "dashboards",
    "SharedDashboardStatus": "dashboards",
    "SharedDashboardUpdateRequest": "dashboards",
    "SharedDashboardUpdateRequestGlobalTime": "dashboards",
    "SignalArchiveReason": "security_monitoring",
    "SignalAssigneeUpdateRequest": "security_monitoring",
    "SignalStateUpdateRequest": "security_monitoring",
    "SignalTriageState": "security_monitoring",
    "SingleServiceDependencies": "service_dependencies",
    "SlackIntegrationChannel": "slack_integration",
    "SlackIntegrationChannelDisplay": "slack_integration",
    "SlackIntegrationChannels": "slack_integration",
    "Span": "tracing",
    "SpanType": "tracing",
    "SplitConfig": "dashboards",
    "SplitConfigSortCompute": "dashboards",
    "SplitDimension": "dashboards",
    "SplitGraphSourceWidgetDefinition": "dashboards",
    "SplitGraphVizSize": "dashboards",
    "SplitGraphWidgetDefinition": "dashboards",
    "SplitGraphWidgetDefinitionType": "dashboards",
    "SplitSort": "dashboards",
    "SplitVectorEntry": "dashboards",
    "SplitVectorEntryItem": "dashboards",
    "SuccessfulSignalUpdateResponse": "security_monitoring",
    "SunburstWidgetDefinition": "dashboards",
    "SunburstWidgetDefinitionType": "dashboards",
    "SunburstWidgetLegend": "dashboards",
    "SunburstWidgetLegendInlineAutomatic": "dashboards",
    "SunburstWidgetLegendInlineAutomaticType": "dashboards",
    "SunburstWidgetLegendTable": "dashboards",
    "SunburstWidgetLegendTableType": "dashboards",
    "SunburstWidgetRequest": "dashboards",
    "SyntheticsAPIStep": "synthetics",
    "SyntheticsAPISubtestStep": "synthetics",
    "SyntheticsAPISubtestStepSubtype": "synthetics",
    "SyntheticsAPITest": "synthetics",
    "SyntheticsAPITestConfig": "synthetics",
    "SyntheticsAPITestResultData": "synthetics",
    "SyntheticsAPITestResultFull": "synthetics",
    "SyntheticsAPITestResultFullCheck": "synthetics",
    "SyntheticsAPITestResultShort": "synthetics",
    "SyntheticsAPITestResultShortResult": "synthetics",
    "SyntheticsAPITestStep": "synthetics",
    "SyntheticsAPITestStepSubtype": "synthetics",
    "SyntheticsAPITestType": "synthetics",
    "SyntheticsAPIWaitStep": "synthetics",
    "SyntheticsAPIWaitStepSubtype": "synthetics",
    "SyntheticsApiTestFailureCode": "synthetics",
    "SyntheticsApiTestResultFailure": "synthetics",
    "SyntheticsAssertion": "synthetics",
    "SyntheticsAssertionBodyHashOperator": "synthetics",
    "SyntheticsAssertionBodyHashTarget": "synthetics",
    "SyntheticsAssertionBodyHashType": "synthetics",
    "SyntheticsAssertionJSONPathOperator": "synthetics",
    "SyntheticsAssertionJSONPathTarget": "synthetics",
    "SyntheticsAssertionJSONPathTargetTarget": "synthetics",
    "SyntheticsAssertionJSONSchemaMetaSchema": "synthetics",
    "SyntheticsAssertionJSONSchemaOperator": "synthetics",
    "SyntheticsAssertionJSONSchemaTarget": "synthetics",
    "SyntheticsAssertionJSONSchemaTargetTarget": "synthetics",
    "SyntheticsAssertionJavascript": "synthetics",
    "SyntheticsAssertionJavascriptType": "synthetics",
    "SyntheticsAssertionMCPRespectsSpecification": "synthetics",
    "SyntheticsAssertionMCPRespectsSpecificationType": "synthetics",
    "SyntheticsAssertionMCPServerCapabilitiesTarget": "synthetics",
    "SyntheticsAssertionMCPServerCapabilitiesType": "synthetics",
    "SyntheticsAssertionOperator": "synthetics",
    "SyntheticsAssertionTarget": "synthetics",
    "SyntheticsAssertionTargetValue": "synthetics",
    "SyntheticsAssertionTargetValueNumber": "synthetics",
    "SyntheticsAssertionTargetValueString": "synthetics",
    "SyntheticsAssertionTimingsScope": "synthetics",
    "SyntheticsAssertionType": "synthetics",
    "SyntheticsAssertionXPathOperator": "synthetics",
    "SyntheticsAssertionXPathTarget": "synthetics",
    "SyntheticsAssertionXPathTargetTarget": "synthetics",
    "SyntheticsBasicAuth": "synthetics",
    "SyntheticsBasicAuthDigest": "synthetics",
    "SyntheticsBasicAuthDigestType": "synthetics",
    "SyntheticsBasicAuthJWT": "synthetics",
    "SyntheticsBasicAuthJWTAddClaims": "synthetics",
    "SyntheticsBasicAuthJWTAlgorithm": "synthetics",
    "SyntheticsBasicAuthJWTType": "synthetics",
    "SyntheticsBasicAuthNTLM": "synthetics",
    "SyntheticsBasicAuthNTLMType": "synthetics",
    "SyntheticsBasicAuthOauthClient": "synthetics",
    "SyntheticsBasicAuthOauthClientType": "synthetics",
    "SyntheticsBasicAuthOauthROP": "synthetics",
    "SyntheticsBasicAuthOauthROPType": "synthetics",
    "SyntheticsBasicAuthOauthTokenApiAuthentication": "synthetics",
    "SyntheticsBasicAuthSigv4": "synthetics",
    "SyntheticsBasicAuthSigv4Type": "synthetics",
    "SyntheticsBasicAuthWeb": "synthetics",
    "SyntheticsBasicAuthWebType": "synthetics",
    "SyntheticsBatchDetails": "synthetics",
    "SyntheticsBatchDetailsData": "synthetics",
    "SyntheticsBatchResult": "synthetics",
    "SyntheticsBatchStatus": "synthetics",
    "SyntheticsBrowserError": "synthetics",
    "SyntheticsBrowserErrorType": "synthetics",
    "SyntheticsBrowserTest": "synthetics",
    "SyntheticsBrowserTestConfig": "synthetics",
    "SyntheticsBrowserTestFailureCode": "synthetics",
    "SyntheticsBrowserTestResultData": "synthetics",
    "SyntheticsBrowserTestResultFailure": "synthetics",
    "SyntheticsBrowserTestResultFull": "synthetics",
    "SyntheticsBrowserTestResultFullCheck": "synthetics",
    "SyntheticsBrowserTestResultShort": "synthetics",
    "SyntheticsBrowserTestResultShortResult": "synthetics",
    "SyntheticsBrowserTestRumSettings": "synthetics",
    "SyntheticsBrowserTestType": "synthetics",
    "SyntheticsBrowserVariable": "synthetics",
    "SyntheticsBrowserVariableType": "synthetics",
    "SyntheticsCIBatchMetadata": "synthetics",
    "SyntheticsCIBatchMetadataCI": "synthetics",
    "SyntheticsCIBatchMetadataGit": "synthetics",
    "SyntheticsCIBatchMetadataPipeline": "synthetics",
    "SyntheticsCIBatchMetadataProvider": "synthetics",
    "SyntheticsCITest": "synthetics",
    "SyntheticsCITestBody": "synthetics",
    "SyntheticsCheckType": "synthetics",
    "SyntheticsConfigVariable": "synthetics",
    "SyntheticsConfigVariableType": "synthetics",
    "SyntheticsCoreWebVitals": "synthetics",
    "SyntheticsDefaultLocations": "synthetics",
    "SyntheticsDeleteTestsPayload": "synthetics",
    "SyntheticsDeleteTestsResponse": "synthetics",
    "SyntheticsDeletedTest": "synthetics",
    "SyntheticsDevice": "synthetics",
    "SyntheticsDeviceID": "synthetics",
    "SyntheticsFetchUptimesPayload": "synthetics",
    "SyntheticsGetAPITestLatestResultsResponse": "synthetics",
    "SyntheticsGetBrowserTestLatestResultsResponse": "synthetics",
    "SyntheticsGlobalVariable": "synthetics",
    "SyntheticsGlobalVariableAttributes": "synthetics",
    "SyntheticsGlobalVariableOptions": "synthetics",
    "SyntheticsGlobalVariableParseTestOptions": "synthetics",
    "SyntheticsGlobalVariableParseTestOptionsType": "synthetics",
    "SyntheticsGlobalVariableParserType": "synthetics",
    "SyntheticsGlobalVariableRequest": "synthetics",
    "SyntheticsGlobalVariableTOTPParameters": "synthetics",
    "SyntheticsGlobalVariableValue": "synthetics",
    "SyntheticsListGlobalVariablesResponse": "synthetics",
    "SyntheticsListTestsResponse": "synthetics",
    "SyntheticsLocalVariableParsingOptionsType": "synthetics",
    "SyntheticsLocation": "synthetics",
    "SyntheticsLocations": "synthetics",
    "SyntheticsMCPProtocolVersion": "synthetics",
    "SyntheticsMCPServerCapability": "synthetics",
    "SyntheticsMobileStep": "synthetics",
    "SyntheticsMobileStepParams": "synthetics",
    "SyntheticsMobileStepParamsDirection": "synthetics",
    "SyntheticsMobileStepParamsElement": "synthetics",
    "SyntheticsMobileStepParamsElementContextType": "synthetics",
    "SyntheticsMobileStepParamsElementRelativePosition": "synthetics",
    "SyntheticsMobileStepParamsElementUserLocator": "synthetics",
    "SyntheticsMobileStepParamsElementUserLocatorValuesItems": "synthetics",
    "SyntheticsMobileStepParamsElementUserLocatorValuesItemsType": "synthetics",
    "SyntheticsMobileStepParamsPositions": "synthetics",
    "SyntheticsMobileStepParamsPositionsItems": "synthetics",
    "SyntheticsMobileStepParamsValue": "synthetics",
    "SyntheticsMobileStepParamsValueNumber": "synthetics",
    "SyntheticsMobileStepParamsValueString": "synthetics",
    "SyntheticsMobileStepParamsVariable": "synthetics",
    "SyntheticsMobileStepType": "synthetics",
    "SyntheticsMobileTest": "synthetics",
    "SyntheticsMobileTestConfig": "synthetics",
    "SyntheticsMobileTestInitialApplicationArguments": "synthetics",
    "SyntheticsMobileTestOptions": "synthetics",
    "SyntheticsMobileTestType": "synthetics",
    "SyntheticsMobileTestsMobileApplication": "synthetics",
    "SyntheticsMobileTestsMobileApplicationReferenceType": "synthetics",
    "SyntheticsParsingOptions": "synthetics",
    "SyntheticsPatchTestBody": "synthetics",
    "SyntheticsPatchTestOperation": "synthetics",
    "SyntheticsPatchTestOperationName": "synthetics",
    "SyntheticsPlayingTab": "synthetics",
    "SyntheticsPrivateLocation": "synthetics",
    "SyntheticsPrivateLocationCreationResponse": "synthetics",
    "SyntheticsPrivateLocationCreationResponseResultEncryption": "synthetics",
    "SyntheticsPrivateLocationMetadata": "synthetics",
    "SyntheticsPrivateLocationSecrets": "synthetics",
    "SyntheticsPrivateLocationSecretsAuthentication": "synthetics",
    "SyntheticsPrivateLocationSecretsConfigDecryption": "synthetics",
    "SyntheticsRestrictedRoles": "synthetics",
    "SyntheticsSSLCertificate": "synthetics",
    "SyntheticsSSLCertificateIssuer": "synthetics",
    "SyntheticsSSLCertificateSubject": "synthetics",
    "SyntheticsStep": "synthetics",
    "SyntheticsStepDetail": "synthetics",
    "SyntheticsStepDetailWarning": "synthetics",
    "SyntheticsStepType": "synthetics",
    "SyntheticsTestCallType": "synthetics",
    "SyntheticsTestCiOptions": "synthetics",
    "SyntheticsTestConfig": "synthetics",
    "SyntheticsTestDetails": "synthetics",
    "SyntheticsTestDetailsSubType": "synthetics",
    "SyntheticsTestDetailsType": "synthetics",
    "SyntheticsTestDetailsWithoutSteps": "synthetics",
    "SyntheticsTestExecutionRule": "synthetics",
    "SyntheticsTestHeaders": "synthetics",
    "SyntheticsTestMetadata": "synthetics",
    "SyntheticsTestMonitorStatus": "synthetics",
    "SyntheticsTestOptions": "synthetics",
    "SyntheticsTestOptionsHTTPVersion": "synthetics",
    "SyntheticsTestOptionsMonitorOptions": "synthetics",
    "SyntheticsTestOptionsMonitorOptionsNotificationPresetName": "synthetics",
    "SyntheticsTestOptionsRetry": "synthetics",
    "SyntheticsTestOptionsScheduling": "synthetics",
    "SyntheticsTestOptionsSchedulingTimeframe": "synthetics",
    "SyntheticsTestPauseStatus": "synthetics",
    "SyntheticsTestProcessStatus": "synthetics",
    "SyntheticsTestRequest": "synthetics",
    "SyntheticsTestRequestBodyFile": "synthetics",
    "SyntheticsTestRequestBodyType": "synthetics",
    "SyntheticsTestRequestCertificate": "synthetics",
    "SyntheticsTestRequestCertificateItem": "synthetics",
    "SyntheticsTestRequestDNSServerPort": "synthetics",
    "SyntheticsTestRequestNumericalDNSServerPort": "synthetics",
    "SyntheticsTestRequestNumericalPort": "synthetics",
    "SyntheticsTestRequestPort": "synthetics",
    "SyntheticsTestRequestProxy": "synthetics",
    "SyntheticsTestRequestVariableDNSServerPort": "synthetics",
    "SyntheticsTestRequestVariablePort": "synthetics",
    "SyntheticsTestRestrictionPolicyBinding": "synthetics",
    "SyntheticsTestRestrictionPolicyBindingPrincipals": "synthetics",
    "SyntheticsTestRestrictionPolicyBindingRelation": "synthetics",
    "SyntheticsTestUptime": "synthetics",
    "SyntheticsTiming": "synthetics",
    "SyntheticsTriggerBody": "synthetics",
    "SyntheticsTriggerCITestLocation": "synthetics",
    "SyntheticsTriggerCITestRunResult": "synthetics",
    "SyntheticsTriggerCITestsResponse": "synthetics",
    "SyntheticsTriggerTest": "synthetics",
    "SyntheticsUpdateTestPauseStatusPayload": "synthetics",
    "SyntheticsUptime": "synthetics",
    "SyntheticsVariableParser": "synthetics",
    "SyntheticsWarningType": "synthetics",
    "TableWidgetCellDisplayMode": "dashboards_and_notebooks",
    "TableWidgetDefinition": "dashboards",
    "TableWidgetDefinitionType": "dashboards",
    "TableWidgetHasSearchBar": "dashboards",
    "TableWidgetRequest": "dashboards",
    "TableWidgetTextFormat": "dashboards",
    "TableWidgetTextFormatMatch": "dashboards",
    "TableWidgetTextFormatMatchType": "dashboards",
    "TableWidgetTextFormatPalette": "dashboards",
    "TableWidgetTextFormatReplace": "dashboards",
    "TableWidgetTextFormatReplaceAll": "dashboards",
    "TableWidgetTextFormatReplaceAllType": "dashboards",
    "TableWidgetTextFormatReplaceSubstring": "dashboards",
    "TableWidgetTextFormatReplaceSubstringType": "dashboards",
    "TableWidgetTextFormatRule": "dashboards",
    "TagToHosts": "tags",
    "TargetFormatType": "logs_pipelines",
    "TimeseriesBackground": "dashboards",
    "TimeseriesBackgroundType": "dashboards",
    "TimeseriesRequestStyle": "dashboards_and_notebooks",
    "TimeseriesWidgetDefinition": "dashboards_and_notebooks",
    "TimeseriesWidgetDefinitionType": "dashboards_and_notebooks",
    "TimeseriesWidgetExpressionAlias": "dashboards_and_notebooks",
    "TimeseriesWidgetLegendColumn": "dashboards_and_notebooks",
    "TimeseriesWidgetLegendLayout": "dashboards_and_notebooks",
    "TimeseriesWidgetRequest": "dashboards_and_notebooks",
    "ToplistWidgetDefinition": "dashboards_and_notebooks",
    "ToplistWidgetDefinitionType": "dashboards_and_notebooks",
    "ToplistWidgetDisplay": "dashboards_and_notebooks",
    "ToplistWidgetFlat": "dashboards_and_notebooks",
    "ToplistWidgetFlatType": "dashboards_and_notebooks",
    "ToplistWidgetLegend": "dashboards_and_notebooks",
    "ToplistWidgetRequest": "dashboards_and_notebooks",
    "ToplistWidgetScaling": "dashboards_and_notebooks",
    "ToplistWidgetStacked": "dashboards_and_notebooks",
    "ToplistWidgetStackedType": "dashboards_and_notebooks",
    "ToplistWidgetStyle": "dashboards_and_notebooks",
    "TopologyMapWidgetDefinition": "dashboards",
    "TopologyMapWidgetDefinitionDataStreams": "dashboards",
    "TopologyMapWidgetDefinitionServiceMap": "dashboards",
    "TopologyMapWidgetDefinitionType": "dashboards",
    "TopologyQueryDataStreams": "dashboards",
    "TopologyQueryDataStreamsDataSource": "dashboards",
    "TopologyQueryServiceMap": "dashboards",
    "TopologyQueryServiceMapDataSource": "dashboards",
    "TopologyRequestDataStreams": "dashboards",
    "TopologyRequestServiceMap": "dashboards",
    "TopologyRequestType": "dashboards",
    "Trace": "tracing",
    "TreeMapColorBy": "dashboards",
    "TreeMapGroupBy": "dashboards",
    "TreeMapSizeBy": "dashboards",
    "TreeMapWidgetDefinition": "dashboards",
    "TreeMapWidgetDefinitionType": "dashboards",
    "TreeMapWidgetRequest": "dashboards",
    "UsageAnalyzedLogsHour": "usage_metering",
    "UsageAnalyzedLogsResponse": "usage_metering",
    "UsageAttributionAggregates": "usage_metering",
    "UsageAttributionAggregatesBody": "usage_metering",
    "UsageAttributionTagNames": "usage_metering",
    "UsageAuditLogsHour": "usage_metering",
    "UsageAuditLogsResponse": "usage_metering",
    "UsageBillableSummaryBody": "usage_metering",
    "UsageBillableSummaryHour": "usage_metering",
    "UsageBillableSummaryKeys": "usage_metering",
    "UsageBillableSummaryResponse": "usage_metering",
    "UsageCIVisibilityHour": "usage_metering",
    "UsageCIVisibilityResponse": "usage_metering",
    "UsageCWSHour": "usage_metering",
    "UsageCWSResponse": "usage_metering",
    "UsageCloudSecurityPostureManagementHour": "usage_metering",
    "UsageCloudSecurityPostureManagementResponse": "usage_metering",
    "UsageCustomReportsAttributes": "usage_metering",
    "UsageCustomReportsData": "usage_metering",
    "UsageCustomReportsMeta": "usage_metering",
    "UsageCustomReportsPage": "usage_metering",
    "UsageCustomReportsResponse": "usage_metering",
    "UsageDBMHour": "usage_metering",
    "UsageDBMResponse": "usage_metering",
    "UsageFargateHour": "usage_metering",
    "UsageFargateResponse": "usage_metering",
    "UsageHostHour": "usage_metering",
    "UsageHostsResponse": "usage_metering",
    "UsageIncidentManagementHour": "usage_metering",
    "UsageIncidentManagementResponse": "usage_metering",
    "UsageIndexedSpansHour": "usage_metering",
    "UsageIndexedSpansResponse": "usage_metering",
    "UsageIngestedSpansHour": "usage_metering",
    "UsageIngestedSpansResponse": "usage_metering",
    "UsageIoTHour": "usage_metering",
    "UsageIoTResponse": "usage_metering",
    "UsageLambdaHour": "usage_metering",
    "UsageLambdaResponse": "usage_metering",
    "UsageLogsByIndexHour": "usage_metering",
    "UsageLogsByIndexResponse": "usage_metering",
    "UsageLogsByRetentionHour": "usage_metering",
    "UsageLogsByRetentionResponse": "usage_metering",
    "UsageLogsHour": "usage_metering",
    "UsageLogsResponse": "usage_metering",
    "UsageMetricCategory": "usage_metering",
    "UsageNetworkFlowsHour": "usage_metering",
    "UsageNetworkFlowsResponse": "usage_metering",
    "UsageNetworkHostsHour": "usage_metering",
    "UsageNetworkHostsResponse": "usage_metering",
    "UsageOnlineArchiveHour": "usage_metering",
    "UsageOnlineArchiveResponse": "usage_metering",
    "UsageProfilingHour": "usage_metering",
    "UsageProfilingResponse": "usage_metering",
    "UsageReportsType": "usage_metering",
    "UsageRumSessionsHour": "usage_metering",
    "UsageRumSessionsResponse": "usage_metering",
    "UsageRumUnitsHour": "usage_metering",
    "UsageRumUnitsResponse": "usage_metering",
    "UsageSDSHour": "usage_metering",
    "UsageSDSResponse": "usage_metering",
    "UsageSNMPHour": "usage_metering",
    "UsageSNMPResponse": "usage_metering",
    "UsageSort": "usage_metering",
    "UsageSortDirection": "usage_metering",
    "UsageSpecifiedCustomReportsAttributes": "usage_metering",
    "UsageSpecifiedCustomReportsData": "usage_metering",
    "UsageSpecifiedCustomReportsMeta": "usage_metering",
    "UsageSpecifiedCustomReportsPage": "usage_metering",
    "UsageSpecifiedCustomReportsResponse": "usage_metering",
    "UsageSummaryDate": "usage_metering",
    "UsageSummaryDateOrg": "usage_metering",
    "UsageSummaryResponse": "usage_metering",
    "UsageSyntheticsAPIHour": "usage_metering",
    "UsageSyntheticsAPIResponse": "usage_metering",
    "UsageSyntheticsBrowserHour": "usage_metering",
    "UsageSyntheticsBrowserResponse": "usage_metering",
    "UsageSyntheticsHour": "usage_metering",
    "UsageSyntheticsResponse": "usage_metering",
    "UsageTimeseriesHour": "usage_metering",
    "UsageTimeseriesResponse": "usage_metering",
    "UsageTopAvgMetricsHour": "usage_metering",
    "UsageTopAvgMetricsMetadata": "usage_metering",
    "UsageTopAvgMetricsPagination": "usage_metering",
    "UsageTopAvgMetricsResponse": "usage_metering",
    "User": "users_and_organizations",
    "UserAttributes": "roles",
    "UserDisableResponse": "users",
    "UserJourneyFormulaCompute": "dashboards_and_notebooks",
    "UserJourneyFormulaComputeMetric": "dashboards_and_notebooks",
    "UserJourneyFormulaGroupBy": "dashboards_and_notebooks",
    "UserJourneyJoinKeys": "dashboards_and_notebooks",
    "UserJourneySearch": "dashboards_and_notebooks",
    "UserJourneySearchFilters": "dashboards_and_notebooks",
    "UserJourneySearchGraphFilter": "dashboards_and_notebooks",
    "UserJourneySearchTarget": "dashboards_and_notebooks",
    "UserListResponse": "users",
    "UserRelationships": "logs_restriction_queries",
    "UserResponse": "users",
    "UserResponseIncludedItem": "roles",
    "UserResponseRelationships": "roles",
    "UserV2": "roles",
    "UsersResponse": "roles",
    "UsersType": "roles",
    "Version": "security_monitoring",
    "ViewingPreferences": "dashboards",
    "ViewingPreferencesTheme": "dashboards",
    "WebhooksIntegration": "webhooks_integration",
    "WebhooksIntegrationCustomVariable": "webhooks_integration",
    "WebhooksIntegrationCustomVariableResponse": "webhooks_integration",
    "WebhooksIntegrationCustomVariableUpdateRequest": "webhooks_integration",
    "WebhooksIntegrationEncoding": "webhooks_integration",
    "WebhooksIntegrationUpdateRequest": "webhooks_integration",
    "Widget": "dashboards",
    "WidgetAggregator": "dashboards_and_notebooks",
    "WidgetAxis": "dashboards_and_notebooks",
    "WidgetBackgroundColor": "dashboards",
    "WidgetChangeType": "dashboards",
    "WidgetColorPreference": "dashboards",
    "WidgetComparator": "dashboards_and_notebooks",
    "WidgetCompareTo": "dashboards",
    "WidgetConditionalFormat": "dashboards_and_notebooks",
    "WidgetCustomLink": "dashboards_and_notebooks",
    "WidgetDefinition": "dashboards",
    "WidgetDisplayType": "dashboards_and_notebooks",
    "WidgetEvent": "dashboards_and_notebooks",
    "WidgetEventSize": "dashboards",
    "WidgetFieldSort": "dashboards_and_notebooks",
    "WidgetFormula": "dashboards_and_notebooks",
    "WidgetFormulaCellDisplayModeOptions": "dashboards_and_notebooks",
    "WidgetFormulaCellDisplayModeOptionsTrendType": "dashboards_and_notebooks",
    "WidgetFormulaCellDisplayModeOptionsYScale": "dashboards_and_notebooks",
    "WidgetFormulaLimit": "dashboards_and_notebooks",
    "WidgetFormulaSort": "dashboards_and_notebooks",
    "WidgetFormulaStyle": "dashboards_and_notebooks",
    "WidgetGroupSort": "dashboards_and_notebooks",
    "WidgetGrouping": "dashboards",
    "WidgetHistogramRequestType": "dashboards_and_notebooks",
    "WidgetHorizontalAlign": "dashboards",
    "WidgetImageSizing": "dashboards",
    "WidgetLayout": "dashboards",
    "WidgetLayoutType": "dashboards",
    "WidgetLegacyLiveSpan": "dashboards_and_notebooks",
    "WidgetLegendSize": "dashboards_and_notebooks",
    "WidgetLineType": "dashboards_and_notebooks",
    "WidgetLineWidth": "dashboards_and_notebooks",
    "WidgetLiveSpan": "dashboards_and_notebooks",
    "WidgetLiveSpanUnit": "dashboards_and_notebooks",
    "WidgetMargin": "dashboards",
    "WidgetMarker": "dashboards_and_notebooks",
    "WidgetMessageDisplay": "dashboards_and_notebooks",
    "WidgetMonitorSummaryDisplayFormat": "dashboards",
    "WidgetMonitorSummarySort": "dashboards",
    "WidgetNewFixedSpan": "dashboards_and_notebooks",
    "WidgetNewFixedSpanType": "dashboards_and_notebooks",
    "WidgetNewLiveSpan": "dashboards_and_notebooks",
    "WidgetNewLiveSpanType": "dashboards_and_notebooks",
    "WidgetNodeType": "dashboards",
    "WidgetNumberFormat": "dashboards_and_notebooks",
    "WidgetOrderBy": "dashboards",
    "WidgetPalette": "dashboards_and_notebooks",
    "WidgetRequestStyle": "dashboards_and_notebooks",
    "WidgetServiceSummaryDisplayFormat": "dashboards",
    "WidgetSizeFormat": "dashboards",
    "WidgetSort": "dashboards_and_notebooks",
    "WidgetSortBy": "dashboards_and_notebooks",
    "WidgetSortOrderBy": "dashboards_and_notebooks",
    "WidgetStyle": "dashboards_and_notebooks",
    "WidgetStyleOrderBy": "dashboards_and_notebooks",
    "WidgetSummaryType": "dashboards",
    "WidgetTextAlign": "dashboards_and_notebooks",
    "WidgetTickEdge": "dashboards",
    "WidgetTime": "dashboards_and_notebooks",
    "WidgetTimeWindows": "dashboards",
    "WidgetVerticalAlign": "dashboards",
    "WidgetViewMode": "dashboards",
    "WidgetVizType": "dashboards",
    "WildcardWidgetDefinition": "dashboards",
    "WildcardWidgetDefinitionType": "dashboards",
    "WildcardWidgetRequest": "dashboards",
    "WildcardWidgetSpecification": "dashboards",
    "WildcardWidgetSpecificationType": "dashboards",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_MODULES])
