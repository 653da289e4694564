import Scenarios

/// Puts what is said in another language into the English that the grammar reads.
///
/// Only the frame is put over: "zeig mir den Förderdruck der letzten 5 Minuten" becomes "show Förderdruck for the last 5 minutes". Names stay as they
/// were said, because the vocabulary knows the names of things in both languages (``Asset/bilingual(_:)``). The frames are a table for
/// each language, tried from top to bottom. What fits no frame goes on as it is: names alone, English, instrument numbers.
struct ForeignSpeech: Sendable {
    /// One line of a table.
    private struct Frame: Sendable {
        var elements: [Element]
        var english: String
    }

    private enum Element: Sendable {
        /// One of several runs of pieces.
        case words([[String]], isOptional: Bool)
        case gap(String)
    }

    let tongue: ForeignTongue
    private let frames: [Frame]

    /// Names of things, as they are compared: what is nothing but a name is no sentence, whatever words are in it.
    private let names: Set<String>

    init(_ tongue: ForeignTongue, names: Set<String> = []) {
        self.tongue = tongue
        self.names = names
        frames = tongue.frames.split(separator: "\n").compactMap { line in
            let sides = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard sides.count == 2 else { return nil }
            return Frame(elements: sides[0].split(separator: " ").map { Self.element(String($0), tongue) }, english: sides[1])
        }
    }

    private static func element(_ text: String, _ tongue: ForeignTongue) -> Element {
        if text.hasPrefix("<") { return .gap(String(text.dropFirst().dropLast())) }
        let isOptional = text.hasSuffix("?")
        let choices = (isOptional ? text.dropLast() : Substring(text)).split(separator: "|")
        let runs = choices.map { tongue.pieces(String($0).replacing("_", with: " ")).map(\.compared) }
        return .words(runs.sorted { $0.count > $1.count }, isOptional: isOptional)
    }

    /// More readings than this are not tried.
    private static let mostReadings = 4

    /// What the words may be in English, the likeliest first: by frames, at the end with nothing but small words left out. Empty where there is
    /// nothing to put over.
    func readings(_ text: String) -> (framed: [String], bare: String?) {
        let sentences = tongue.sentences(text)
        let each = sentences.map { reading($0) }
        let bare = each.map(\.bare).joined(separator: "; ")
        let other = bare.isEmpty || bare == text ? nil : bare
        guard each.contains(where: { !$0.framed.isEmpty }) else { return ([], other) }
        if each.count == 1 { return (each[0].framed, other) }
        return ([each.map { $0.framed.first ?? $0.bare }.joined(separator: "; ")], other)
    }

    private func reading(_ sentence: String) -> (framed: [String], bare: String) {
        let pieces = tongue.pieces(sentence)
        let name = tongue.name(pieces[...])
        let bare = name.isEmpty ? sentence : name
        if names.contains(tongue.folded(name)) { return ([name], bare) }
        var framed: [String] = []
        for frame in frames where framed.count < Self.mostReadings {
            guard let gaps = match(pieces[...], frame.elements[...]), let said = filled(frame.english, gaps) else { continue }
            if !framed.contains(said) { framed.append(said) }
        }
        return (framed, bare)
    }

    private func match(_ pieces: ArraySlice<ForeignTongue.Piece>, _ elements: ArraySlice<Element>)
        -> [String: ArraySlice<ForeignTongue.Piece>]?
    {
        guard let element = elements.first else { return pieces.isEmpty ? [:] : nil }
        let rest = elements.dropFirst()
        switch element {
        case .words(let runs, let isOptional):
            for run in runs where pieces.count >= run.count && zip(pieces, run).allSatisfy({ $0.compared == $1 }) {
                if let gaps = match(pieces.dropFirst(run.count), rest) { return gaps }
            }
            return isOptional ? match(pieces, rest) : nil
        case .gap(let name):
            guard !pieces.isEmpty else { return nil }
            for count in (rest.isEmpty ? pieces.count : 1)...pieces.count {
                let gap = pieces.prefix(count)
                guard fits(name, gap), var gaps = match(pieces.dropFirst(count), rest) else { continue }
                gaps[name] = gap
                return gaps
            }
            return nil
        }
    }

    private func fits(_ name: String, _ gap: ArraySlice<ForeignTongue.Piece>) -> Bool {
        switch name {
        case "d": tongue.duration(gap) != nil
        case "n": tongue.number(gap) != nil
        default: true
        }
    }

    /// A frame's English with its gaps filled; nil where a gap came to nothing.
    private func filled(_ english: String, _ gaps: [String: ArraySlice<ForeignTongue.Piece>]) -> String? {
        var text = english
        for (name, gap) in gaps {
            let said: String? =
                switch name {
                case "d": tongue.duration(gap)
                case "n": tongue.number(gap)
                case "t": tongue.words(gap)
                default: tongue.name(gap)
                }
            guard let said, !said.isEmpty else { return nil }
            text = text.replacing("<\(name)>", with: said)
        }
        return text
    }
}
