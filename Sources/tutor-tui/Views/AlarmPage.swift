import Scenarios
import Tutor

/// The alarms that are not normal, with the states of ISA-18.2, most urgent first.
enum AlarmPage {
    static func lines(
        _ state: PanelState, _ content: PanelView.Content, width: Int, rows: Int, glyphs: GlyphSet
    ) -> [StyledLine] {
        let alarms = content.detail.alarms
        guard width > 0, rows > 0 else { return [] }
        guard !alarms.isEmpty else { return [StyledLine(tr("No alarm stands, and none waits to be acknowledged."))] }
        let chosen = min(max(0, state.alarm), alarms.count - 1)
        let about =
            rows >= 4
            ? WordWrap.lines(sentence(alarms[chosen], full: true), width: width).prefix(min(3, rows / 2)).map { StyledLine($0) }
            : []
        let space = max(1, rows - about.count - (about.isEmpty ? 0 : 1))
        let top = PanelView.top(of: chosen, count: alarms.count, rows: space)
        var out = alarms.indices[top..<min(alarms.count, top + space)].map { index in
            line(alarms[index], isChosen: index == chosen, width: width, glyphs: glyphs)
        }
        if !about.isEmpty {
            out.append(StyledLine(String(repeating: glyphs.horizontalLine, count: min(width, 20)), .dim))
            out += about
        }
        return out
    }

    private static func line(_ alarm: PlantDetail.Alarm, isChosen: Bool, width: Int, glyphs: GlyphSet) -> StyledLine {
        let wide = width >= 70
        let style = AlarmMark.style(PlantDisplay.Alarm(kind: alarm.kind, level: alarm.level, state: alarm.state))
        var line = StyledLine(PanelView.pointer(isChosen), isChosen ? .heading : .normal)
        let level = wide ? tr(text: alarm.level.rawValue) : String(tr(text: alarm.level.rawValue).prefix(4))
        line.append(TextFit.pad(level, wide ? 8 : 4, ellipsis: ""), style)
        line.append(TextFit.pad(alarm.raised.map { DurationText.clock($0) } ?? "-", 6, right: true, ellipsis: ""))
        line.append(" ")
        let state = wide ? TextFit.pad(word(alarm.state), 16, ellipsis: "") : TextFit.pad(short(alarm.state), 5, ellipsis: "")
        line.append(state, style)
        line.append(" ")
        let code = alarm.code.isEmpty ? "" : " \(alarm.code)"
        line.append(
            TextFit.fit("\(alarm.title) \(alarm.kind.rawValue)\(code)", max(0, width - line.width), ellipsis: glyphs.ellipsis),
            isChosen ? .heading : .normal)
        return line
    }

    static func word(_ state: AlarmState) -> String {
        switch state {
        case .normal: tr("normal")
        case .unacknowledged: tr("unacknowledged")
        case .acknowledged: tr("acknowledged")
        case .returned: tr("returned unack.")
        }
    }

    /// As panels print it.
    private static func short(_ state: AlarmState) -> String {
        switch state {
        case .normal: "NORM"
        case .unacknowledged: "UNACK"
        case .acknowledged: "ACKED"
        case .returned: "RTNUN"
        }
    }

    /// `L under 145 psi since 2:06, not acknowledged`.
    static func sentence(_ alarm: PlantDetail.Alarm, full: Bool = false) -> String {
        var text = full ? "\(alarm.title) " : ""
        let beyond = alarm.kind.isLow ? tr("under \(alarm.limit)") : tr("over \(alarm.limit)")
        text += "\(alarm.kind.rawValue), \(beyond)"
        if !alarm.code.isEmpty, full { text += " (\(alarm.code))" }
        if let raised = alarm.raised { text += ", " + tr("raised at \(DurationText.clock(raised))") }
        switch alarm.state {
        case .normal: text += ", " + tr("normal")
        case .unacknowledged: text += ", " + tr("not acknowledged")
        case .acknowledged:
            text += ", " + (alarm.acknowledged.map { tr("acknowledged at \(DurationText.clock($0))") } ?? tr("acknowledged"))
        case .returned: text += ", " + tr("has returned to normal, not acknowledged")
        }
        return text
    }
}
