import Scenarios

/// What has happened in a drill, for somebody who is still in it: what they did and what the plant announced, and nothing that is hidden.
/// Whether an act was safe, and which fault was drawn for them, is told afterwards.
extension Words {
    public func timeline(of drill: Drill) -> [TimelineRow] {
        var rows: [(tick: Tick, row: TimelineRow)] = []
        var injected = 0
        func add(_ tick: Tick, _ kind: TimelineRow.Kind, _ text: String) {
            rows.append((tick, TimelineRow(at: Int(Double(tick) * Tick.seconds), kind: kind, text: text)))
        }
        var looks: (tick: Tick, subjects: [String])?
        func flush() {
            if let group = looks { add(group.tick, .look, tr("looked: \(group.subjects.joined(separator: ", "))")) }
            looks = nil
        }
        for moment in drill.record.timeline {
            if case .look(let look) = moment.what {
                let text = Self.inline(subject(look))
                // What was asked for in one breath is one line.
                if looks?.tick != moment.tick { flush() }
                if looks == nil {
                    looks = (moment.tick, [text])
                } else if looks?.subjects.contains(text) == false {
                    looks?.subjects.append(text)
                }
                continue
            }
            flush()
            switch moment.what {
            case .look: break
            case .act(let id, _): add(moment.tick, .act, tr("did: \(Self.inline(actionTitle(id)))"))
            case .hint(let number): add(moment.tick, .hint, tr("took hint \(number)"))
            case .note(let text): add(moment.tick, .note, tr("noted: \(ControlCharacters.visible(text))"))
            case .alarm(let tag, let kind): add(moment.tick, .alarm, tr("ALARM \(Self.inline(tagTitle(tag))) \(kind.rawValue)"))
            case .trip(let id): add(moment.tick, .trip, tr("TRIP \(Self.inline(interlockTitle(id)))"))
            case .claim(let claim): add(moment.tick, .claim, tr("diagnosis: \"\(ControlCharacters.visible(claim.quote))\""))
            case .mode(let id): add(moment.tick, .change, tr("ran it as: \(Self.inline(modeTitle(id)))"))
            case .injected(let fault, let tag, let lie):
                let known = drill.record.injected.indices.contains(injected) ? drill.record.injected[injected] : nil
                injected += 1
                if known?.isSecret ?? true {
                    add(moment.tick, .change, tr("put in: a fault to find"))
                } else if let fault {
                    add(moment.tick, .change, tr("put in: \(Self.inline(faultTitle(fault)))"))
                } else {
                    add(moment.tick, .change, tr("put in: \(self.lie(lie, of: tag ?? ""))"))
                }
            case .cleared: add(moment.tick, .change, tr("cleared what was put in"))
            }
        }
        flush()
        for tick in drill.record.boards { add(tick, .look, tr("looked: all readings")) }
        for known in Dictionary(grouping: drill.record.acknowledged, by: \.tick).sorted(by: { $0.key < $1.key }) {
            let names = known.value.map { alarmName(drill.alarm($0.alarm, .acknowledged)) }
            add(known.key, .acknowledged, tr("acknowledged: \(names.joined(separator: ", "))"))
        }
        return rows.enumerated().sorted { ($0.element.tick, $0.offset) < ($1.element.tick, $1.offset) }.map(\.element.row)
    }
}
