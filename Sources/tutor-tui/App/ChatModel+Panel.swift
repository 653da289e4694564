import Scenarios
import Tutor

/// The plant view: what its keys do, and how what it shows gets into the journal.
///
/// What is seen there counts like what is asked for in words: a page is written down when it is opened and, after a while, when it is left. A
/// trend is written down before it is drawn. What cannot be written down just now (something waits for a yes, an answer is under way) is shown
/// only where the table beside the conversation shows it anyway.
extension ChatModel {
    /// Opens a page that was asked for in words; that it was seen is in the journal.
    mutating func open(_ request: PageRequest) {
        guard let display else { return }
        var new = PlantPanel(state: panel?.state ?? lastPanel ?? PanelState(page: request.page))
        new.state.page = request.page
        new.state.news = nil
        if request.page == .trend, !request.tags.isEmpty {
            new.state.trend.tags = Array(request.tags.prefix(PanelState.Trend.most))
            new.state.trend.window = PanelState.Trend.windows.first { $0 >= request.window } ?? 3600
            (new.state.trend.end, new.state.trend.cursor) = (nil, nil)
        }
        new.noted[PlantPanel.look(request.page)] = display.elapsed
        panel = new
        settle()
    }

    /// Does what a key does there.
    mutating func pressPanel(_ key: Key) -> ChatEffect {
        guard panel != nil else {
            forgetNotices()
            guard display != nil, session.hasPages else {
                notice = tr("The plant view opens in a drill.")
                return .none
            }
            var state = lastPanel ?? PanelState(page: .tags)
            (state.news, state.notice) = (nil, nil)
            if session.awaitsConfirmation { state.news = tr("Something waits for your yes or no: Esc goes back to it.") }
            panel = PlantPanel(state: state)
            settle()
            return .none
        }
        panel?.state.notice = nil
        switch key {
        case .control("l"): return .redraw
        case .control("z"): return .suspend
        case .escape, .text("q"), .control("c"): close()
        case _ where keymap.action(for: KeySequence(key)) == .plant: close()
        case .tab: turn(by: 1)
        case .backTab: turn(by: -1)
        case .text(let digit) where ("1"..."5").contains(digit):
            turn(to: PlantPage.allCases[Int(digit.value) - 49])
        default: pressPage(withoutCursorKeys(key))
        }
        settle()
        return .none
    }

    /// The cursor key that a key of the draft stands for, for keyboards and terminals without.
    private func withoutCursorKeys(_ key: Key) -> Key {
        switch keymap.action(for: KeySequence(key)) {
        case .lineUp: .up
        case .lineDown: .down
        case .charLeft: .left
        case .charRight: .right
        case .scrollUp: .pageUp
        case .scrollDown: .pageDown
        case .lineStart, .draftStart: .home
        case .lineEnd, .draftEnd: .end
        default: key
        }
    }

    /// What came while it is open: the plant's words are seen there too.
    mutating func panelHears(_ items: [TranscriptItem]) {
        guard panel != nil else { return }
        if let last = items.last(where: { $0.speaker == .plant }), case .text(let text)? = last.blocks.first {
            let label = last.at.map { tr("Plant \(DurationText.clock($0)):") } ?? tr("Plant:")
            panel?.state.news = "\(label) \(text)"
        } else if items.contains(where: { $0.speaker == .coach }) {
            panel?.state.news = tr("The coach has answered: Esc to read it.")
        }
        settle()
    }

    // MARK: Pages

    private mutating func close() {
        noteLeaving()
        lastPanel = panel?.state
        panel = nil
    }

    private mutating func turn(by step: Int) {
        let pages = PlantPage.allCases
        guard let page = panel?.state.page, let at = pages.firstIndex(of: page) else { return }
        turn(to: pages[(at + step + pages.count) % pages.count])
    }

    private mutating func turn(to page: PlantPage) {
        guard page != panel?.state.page else { return }
        noteLeaving()
        panel?.state.page = page
    }

    private mutating func pressPage(_ key: Key) {
        guard let page = panel?.state.page else { return }
        switch page {
        case .tags:
            let rows = display?.rows ?? []
            switch key {
            case .enter: plot(rows.indices.contains(chosen.tag) ? [rows[chosen.tag].tag] : [])
            case .text(" "): if rows.indices.contains(chosen.tag) { toggle(rows[chosen.tag].tag) }
            default:
                let to = moved(chosen.tag, key, count: rows.count)
                panel?.state.tag = to
            }
        case .alarms:
            let alarms = session.detail?.alarms ?? []
            switch key {
            case .text("a"): if alarms.indices.contains(chosen.alarm) { acknowledge(alarms[chosen.alarm].tag) }
            case .text("A"): acknowledge(nil)
            case .enter: if alarms.indices.contains(chosen.alarm) { plot([alarms[chosen.alarm].tag]) }
            default:
                let to = moved(chosen.alarm, key, count: alarms.count)
                panel?.state.alarm = to
            }
        case .mimic:
            guard let content = panelContent(withChart: false) else { return }
            let parts = MimicPart.all(content)
            switch key {
            case .enter:
                guard parts.indices.contains(chosen.part) else { return }
                plot(PlantTable.mostUrgent(parts[chosen.part].rows, PanelState.Trend.most).map(\.tag))
            case .left:
                let to = max(0, chosen.part - 1)
                panel?.state.part = to
            case .right:
                let to = min(max(0, parts.count - 1), chosen.part + 1)
                panel?.state.part = to
            default:
                let to = moved(chosen.part, key, count: parts.count)
                panel?.state.part = to
            }
        case .timeline:
            guard let content = panelContent(withChart: false) else { return }
            let most = TimelinePage.mostBack(content, rows: panelRows)
            let back = panel?.state.timelineBack ?? 0
            // Up goes back in time, which is further from the end.
            let to = most - moved(most - min(back, most), key, count: most + 1)
            panel?.state.timelineBack = to
        case .trend: pressTrend(key)
        }
    }

    private var chosen: PanelState { panel?.state ?? PanelState(page: .tags) }

    /// Rows of the page that shows.
    private var panelRows: Int {
        PanelView.body(Region(column: 0, row: 1, columns: size.columns, rows: size.rows - 1), chosen).rows
    }

    private func moved(_ at: Int, _ key: Key, count: Int) -> Int {
        let page = max(1, panelRows - 4)
        let to =
            switch key {
            case .up, .text("k"): at - 1
            case .down, .text("j"): at + 1
            case .pageUp: at - page
            case .pageDown: at + page
            case .home: 0
            case .end: count - 1
            default: at
            }
        return min(max(0, to), max(0, count - 1))
    }

    // MARK: Trend

    private mutating func plot(_ tags: [String]) {
        guard !tags.isEmpty else { return }
        turn(to: .trend)
        panel?.state.trend.tags = tags
        panel?.state.trend.scale = 0
        panel?.state.trend.end = nil
        panel?.state.trend.cursor = nil
    }

    private mutating func toggle(_ tag: String) {
        guard var tags = panel?.state.trend.tags else { return }
        if let at = tags.firstIndex(of: tag) {
            tags.remove(at: at)
        } else if tags.count < PanelState.Trend.most {
            tags.append(tag)
        } else {
            panel?.state.notice = tr("Three tags are in the trend already; Space on one takes it out.")
            return
        }
        panel?.state.trend.tags = tags
        panel?.state.trend.scale = 0
    }

    private mutating func pressTrend(_ key: Key) {
        guard var trend = panel?.state.trend, let elapsed = display?.elapsed else { return }
        defer { panel?.state.trend = trend }
        let span = trend.span(elapsed)
        let windows = PanelState.Trend.windows
        let at = windows.firstIndex { $0 >= trend.window } ?? windows.count - 1
        let step = max(1, (span.to - span.from) / max(1, size.columns - 16))
        switch key {
        case .text("+"), .text("="): trend.window = windows[max(0, at - 1)]
        case .text("-"): if trend.window <= elapsed { trend.window = windows[min(windows.count - 1, at + 1)] }
        case .left: trend.cursor = max(span.from, (trend.cursor ?? span.to) - step)
        case .right: trend.cursor = min(span.to, (trend.cursor ?? span.to) + step)
        case .pageUp:
            let end = max(min(trend.window, elapsed), span.to - trend.window / 2)
            trend.end = end < elapsed ? end : nil
        case .pageDown:
            let end = span.to + trend.window / 2
            trend.end = end < elapsed ? end : nil
        case .text("f"), .end: (trend.end, trend.cursor) = (nil, nil)
        case .home: trend.end = min(elapsed, trend.window)
        case .text("c"): trend.cursor = nil
        case .text("s"): trend.scale = trend.tags.isEmpty ? 0 : (trend.scale + 1) % trend.tags.count
        case .text("x"):
            if trend.tags.count > 1 { trend.tags.removeLast() }
            trend.scale = 0
        case .text("n"):
            let all = display?.rows.map(\.tag) ?? []
            let now = trend.tags.last.flatMap { all.firstIndex(of: $0) } ?? -1
            if !all.isEmpty {
                let next = all[(now + 1) % all.count]
                if !trend.tags.contains(next) { trend.tags = trend.tags.dropLast() + [next] }
            }
        case .text("g"):
            let all = PlotCanvas.Marks.allCases
            trend.marks = all[((trend.marks.flatMap(all.firstIndex) ?? 0) + 1) % all.count]
        default: break
        }
        let new = trend.span(elapsed)
        if let cursor = trend.cursor { trend.cursor = min(new.to, max(new.from, cursor)) }
    }

    // MARK: The journal

    /// Writes down what shows and was not written down yet, and closes the view when the drill is over.
    private mutating func settle() {
        guard panel != nil else { return }
        guard let elapsed = display?.elapsed, let page = panel?.state.page else {
            panel = nil
            return
        }
        let isFree = session.answer == nil && !session.awaitsConfirmation
        if page == .trend {
            panel?.state.trend.refusal = nil
            guard let trend = panel?.state.trend, !trend.tags.isEmpty else { return }
            let from = trend.span(elapsed).from
            let known = panel?.trend
            if let known, known.tags == trend.tags, known.since <= from { return }
            guard isFree else {
                panel?.state.trend.refusal =
                    session.answer == nil
                    ? tr("Something waits for your yes or no: Esc goes back to it. No trend until then.")
                    : tr("An answer is under way; the trend comes when it is there.")
                return
            }
            let noted = panel?.noted[.trend]
            panel?.trend = (trend.tags, from)
            panel?.noted[.trend] = elapsed
            // What was watched until now, when other tags take its place.
            if let known, let noted, known.tags != trend.tags, elapsed - noted >= PlantPanel.worthNoting {
                look(.trend, tags: known.tags, window: elapsed - noted)
            }
            look(.trend, tags: trend.tags, window: elapsed - from)
        } else if page != .timeline, panel?.noted[PlantPanel.look(page)] == nil, isFree {
            panel?.noted[PlantPanel.look(page)] = elapsed
            look(page)
        }
    }

    /// What was watched for a while was seen until now.
    private mutating func noteLeaving() {
        guard let state = panel?.state, let elapsed = display?.elapsed, session.answer == nil, !session.awaitsConfirmation,
            let noted = panel?.noted[PlantPanel.look(state.page)], elapsed - noted >= PlantPanel.worthNoting
        else { return }
        panel?.noted[PlantPanel.look(state.page)] = elapsed
        switch state.page {
        case .timeline: break
        case .trend: if let known = panel?.trend, state.trend.end == nil { look(.trend, tags: known.tags, window: elapsed - noted) }
        default: look(state.page)
        }
    }

    private mutating func look(_ page: PlantPage, tags: [String] = [], window: Int = 0) {
        var command = Command(.showPlant, ["page": .text(page.rawValue)])
        var typed = "/plant \(page.rawValue)"
        if page == .trend {
            command.arguments["tags"] = .list(tags)
            command.arguments["window"] = .number(Double(max(10, window)))
            typed += " tags=\(tags.joined(separator: ",")) window=\(max(10, window))s"
        }
        hear(session.perform(command, typed: typed))
        _ = session.takeRequestedPage()
    }

    private mutating func acknowledge(_ tag: String?) {
        guard session.answer == nil, !session.awaitsConfirmation else {
            panel?.state.notice = tr("Not acknowledged: an answer or a question waits in the conversation. Esc goes back to it.")
            return
        }
        let items = session.perform(
            Command(.acknowledgeAlarm, tag.map { ["tag": .list([$0])] } ?? [:]), typed: tag.map { "/ack \($0)" } ?? "/ack")
        hear(items)
        if case .text(let text)? = items.last(where: { $0.speaker == .tutor })?.blocks.first { panel?.state.notice = text }
    }

    // MARK: What shows

    func panelContent(withChart: Bool = true) -> PanelView.Content? {
        guard let display, let detail = session.detail else { return nil }
        var content = PanelView.Content(display: display, detail: detail)
        if withChart, let state = panel?.state, state.page == .trend, state.trend.refusal == nil {
            let span = state.trend.span(display.elapsed)
            content.chart = session.chart(tags: state.trend.tags, from: span.from, to: span.to)
        }
        return content
    }
}

extension ChatScreen {
    /// The screen while the plant view is open; nil when it is not, or when there is no room for it.
    static func panelFrame(_ model: ChatModel) -> CellBuffer? {
        guard let state = model.panel?.state, model.size.columns >= ScreenLayout.smallest.columns,
            model.size.rows >= ScreenLayout.smallest.rows, let content = model.panelContent()
        else { return nil }
        var buffer = CellBuffer(size: model.size)
        StatusLine.draw(
            content.display, connection: connection(model), stands: stands(model) && model.waited.total > 0, glyphs: model.glyphs,
            in: buffer.bounds.line(0), of: &buffer)
        let region = Region(column: 0, row: 1, columns: model.size.columns, rows: model.size.rows - 1)
        PanelView.draw(state, content, glyphs: model.glyphs, in: region, of: &buffer)
        return buffer
    }
}
