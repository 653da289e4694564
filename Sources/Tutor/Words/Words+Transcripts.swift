import Scenarios

/// Conversations that are told again, exported and searched.
extension Words {
    /// `2026-11-20 14:02`: the minute of an RFC 3339 UTC time.
    public static func clockTime(_ time: String) -> String { DayText.minute(time) }

    // MARK: Heads

    public static func transcriptHead(_ header: DrillHeader, machine: String) -> String {
        let person = header.traineeName.isEmpty ? header.traineeID : header.traineeName
        return tr("\(machine). \(person), \(tr(text: header.mode.rawValue)), from \(clockTime(header.startedAt)) UTC.")
    }
    public static func transcriptResult(scoreBP: Int, passed: Bool, endedAt: String) -> String {
        passed
            ? tr("Ended \(clockTime(endedAt)) UTC with \(score(scoreBP)) of 100, passed.")
            : tr("Ended \(clockTime(endedAt)) UTC with \(score(scoreBP)) of 100, not passed.")
    }
    public static var transcriptOpen: String { tr("Not graded yet: this is how far it has come.") }
    public static func transcriptOrigin(drill: String, program: String) -> String {
        tr("Drill \(drill), told again from its journal. Times are of the drill. Program: \(program).")
    }

    /// Who speaks, at the head of a paragraph.
    public static func speaker(_ speaker: String) -> String {
        switch speaker {
        case "you": tr("You")
        case "tutor": tr("Tutor")
        case "plant": tr("Plant")
        default: tr("Coach")
        }
    }

    // MARK: Lists

    public static var transcriptHeadings: [String] { [tr("Drill"), tr("Started"), tr("Title"), tr("Mode"), tr("State")] }
    public static func transcriptFiled(scoreBP: Int) -> String { tr("\(score(scoreBP)) of 100") }
    public static var transcriptUnfinished: String { tr("not finished") }
    public static var transcriptUnfiled: String { tr("not filed yet") }
    public static var noTranscripts: String { tr("There is no drill of yours to tell again yet. \"tutor-tui\" starts the tutor.") }
    public static func transcriptsRunning(_ count: Int) -> String {
        count == 1
            ? tr("One drill is open in a tutor just now and is not shown: type /export there.")
            : tr("\(count) drills are open in tutors just now and are not shown: type /export there.")
    }

    // MARK: Searching

    public static func searchNothing(_ query: String, drills: Int) -> String {
        switch drills {
        case 0: tr("There is no drill of yours to search yet.")
        case 1: tr("\"\(query)\": not in what you and the coach said in your one drill. Fewer words find more.")
        default: tr("\"\(query)\": not in what you and the coach said in your \(drills) drills. Fewer words find more.")
        }
    }
    public static func searchNothingAtAll(_ query: String, drills: Int) -> String {
        drills == 0
            ? tr("There is no drill of yours to search yet.")
            : tr("\"\(query)\": not said by anybody in \(drills) drills. Fewer words find more.")
    }
    public static var searchAlso: String { tr("What tutor and plant said: \"tutor-tui transcript search --everything WORDS\".") }
    public static func searchFound(_ count: Int, drills: Int) -> String {
        switch (count, drills) {
        case (1, 1): tr("Found once, in one drill searched.")
        case (1, _): tr("Found once, in \(drills) drills searched.")
        case (_, 1): tr("Found \(count) times, in one drill searched.")
        default: tr("Found \(count) times, in \(drills) drills searched.")
        }
    }
    public static func searchMore(_ hidden: Int) -> String {
        hidden == 1
            ? tr("One more place is not shown; more words find fewer.")
            : tr("\(hidden) more places are not shown; more words find fewer.")
    }
    public static func searchRunning(_ count: Int) -> String {
        count == 1
            ? tr("One drill is open in a tutor just now and was left out: type /search there.")
            : tr("\(count) drills are open in tutors just now and were left out: type /search there.")
    }
    public static func searchUntold(_ count: Int) -> String {
        count == 1
            ? tr("One drill could not be told again and was left out: its files have changed.")
            : tr("\(count) drills could not be told again and were left out: their files have changed.")
    }
    /// After a number of drills.
    public static var searchProgress: String { tr("drills told again and searched") }
    public static var searchWhat: String { tr("Search for what? Say for example: /search oil level") }
    public static var searchInExam: String { tr("In an exam nothing is looked up: earlier drills may have the answer.") }
    /// The line over the places of one drill.
    public static func searchDrill(title: String, startedAt: String, drill: String) -> String {
        "\(clockTime(startedAt))  \(title)  (\(drill))"
    }

    /// A place that was found, its words in brackets and stressed.
    public static func searchLine(_ match: SpokenLine) -> RichText {
        let time = match.at.map { DurationText.clock($0) + " " } ?? ""
        var line = RichText("\(time)\(speaker(match.speaker)): ")
        let text = Array(match.text)
        var at = 0
        for hit in match.hits {
            line.append(String(text[at..<hit.lowerBound]))
            line.append("[" + String(text[hit]) + "]", .strong)
            at = hit.upperBound
        }
        line.append(String(text[at...]))
        return line
    }

    /// What ``searchLine(_:)`` tells.
    public struct SpokenLine: Sendable, Hashable {
        var speaker: String
        var at: Int?
        var text: String
        var hits: [Range<Int>]
    }

    // MARK: Exporting

    public static func exported(_ path: String, isUnfinished: Bool) -> String {
        isUnfinished
            ? tr("Written to \(path), as far as the drill has come. Only you can read the file.")
            : tr("Written to \(path). Only you can read the file.")
    }
    public static func exportExists(_ path: String) -> String {
        tr("\(path) is there already and was left as it is. Name another file: /export md NAME")
    }
    public static func exportRefused(_ path: String) -> String {
        tr("\(path) cannot be written. Check the folder, its permissions and the space on the disk.")
    }
    public static var exportNothing: String {
        tr("There is no drill to export: what is said between drills is kept nowhere. /copy all takes what stands here.")
    }
    public static var exportInExam: String { tr("In an exam nothing is taken out. When it is graded, /export writes it.") }
    public static func exportInSession(_ drill: String) -> String {
        tr(
            "Files would be written on the server. From your own machine, when the drill is over: ssh SERVER tutor-tui transcript export \(drill) --format html > drill.html"
        )
    }
    public static func exportUntold(_ reason: String) -> String { tr("This drill cannot be told again. \(reason)") }
    public static func exportFormat(_ word: String) -> String {
        tr("\"\(word)\" is no format: /export md, /export json or /export html, and then a file's name.")
    }
}

extension Words {
    /// Why a journal cannot be told again.
    public static func cannotTell(_ error: Drill.SetupError) -> String { Words(library: Library(), asset: nil).cannotResume(error) }
}
