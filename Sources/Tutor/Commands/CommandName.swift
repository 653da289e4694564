/// Every command there is. The raw value is its name in journals, tool schemas, JSON and help.
public enum CommandName: String, Sendable, Codable, CaseIterable {
    case listScenarios = "list_scenarios"
    case startScenario = "start_scenario"
    case readTags = "read_tags"
    case showTrend = "show_trend"
    case showMimic = "show_mimic"
    case showTimeline = "show_timeline"
    case showPlant = "show_plant"
    case listAlarms = "list_alarms"
    case acknowledgeAlarm = "acknowledge_alarm"
    case inspect
    case operate
    case requestHint = "request_hint"
    case note
    case submitDiagnosis = "submit_diagnosis"
    case injectFault = "inject_fault"
    case clearFault = "clear_fault"
    case setMode = "set_mode"
    case pause
    case resume
    case setSpeed = "set_speed"
    case explain
    case showStatus = "show_status"
    case showProgress = "show_progress"
    case showLeaderboard = "show_leaderboard"
    case showCertificates = "show_certificates"
    case help
    case endDrill = "end_drill"
}
