import Scenarios
import Tutor

/// A component of the machine with its readings of now; what belongs to none is a part of its own, the machine.
struct MimicPart {
    /// Empty for the machine as a whole.
    var component: String
    var title: String
    var rows: [PlantDisplay.Row]

    /// The alarm of its instruments that matters most.
    var worst: PlantDisplay.Alarm? {
        rows.filter { $0.alarm != nil }.min { AlarmMark.rank($0) < AlarmMark.rank($1) }?.alarm
    }

    /// Along the flow.
    static func all(_ content: PanelView.Content) -> [MimicPart] {
        let map = content.detail.map
        let rows = Dictionary(content.display.rows.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first })
        var parts = map.order.map { index in
            MimicPart(
                component: map.parts[index].component, title: map.parts[index].title,
                rows: map.parts[index].tags.compactMap { rows[$0] })
        }
        if !map.loose.isEmpty {
            parts.append(MimicPart(component: "", title: tr("Machine"), rows: map.loose.compactMap { rows[$0] }))
        }
        return parts
    }

    /// `Case drain    5.0 L/min H!` in exactly `width` columns.
    static func line(_ row: PlantDisplay.Row, width: Int, glyphs: GlyphSet) -> StyledLine {
        let value = PlantTable.value(row)
        let mark = AlarmMark.text(row.alarm)
        let tail = mark.isEmpty ? 0 : CellWidth.of(mark) + 1
        let unit = row.unit.isEmpty ? "" : " " + row.unit
        let withUnit = width - CellWidth.of(value + unit) - tail - 1 >= 7
        let number = withUnit ? value + unit : value
        let title = max(0, width - CellWidth.of(number) - tail - 1)
        var line = StyledLine(
            TextFit.pad(ShortTitle.of([row], columns: title, ellipsis: glyphs.ellipsis)[0], title, ellipsis: glyphs.ellipsis) + " ")
        line.append(TextFit.fit(value, width, ellipsis: glyphs.ellipsis), row.good ? .normal : .badQuality)
        if withUnit { line.append(unit, .dim) }
        if !mark.isEmpty {
            line.append(" ")
            line.append(mark, AlarmMark.style(row.alarm))
        }
        return line
    }
}
