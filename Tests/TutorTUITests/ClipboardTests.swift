import Foundation
import Testing

@testable import tutor_tui

/// OSC 52, as each kind of terminal wants it.
@Suite struct ClipboardTests {
    private let base64 = Data("Öl\n".utf8).base64EncodedString()

    private func order(_ environment: [String: String], _ text: String = "Öl\n") -> String? {
        try? Clipboard(environment: environment).order(for: text)
    }

    @Test func eachTerminalGetsItsOrder() {
        let plain = "\u{1B}]52;c;\(base64)\u{7}"
        #expect(order(["TERM": "xterm-256color"]) == plain)
        let tmux = "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;\(base64)\u{7}\u{1B}\\"
        #expect(order(["TERM": "screen-256color", "TMUX": "/tmp/tmux-1/default,1,0"]) == plain + tmux)
        // Over SSH the name alone comes along.
        #expect(order(["TERM": "tmux-256color"]) == plain + tmux)
        #expect(order(["TERM": "screen", "STY": "1.pts"]) == "\u{1B}P\(plain)\u{1B}\\")
        #expect(order(["TERM": "screen.xterm-256color"]) == plain + "\u{1B}P\(plain)\u{1B}\\")
    }

    @Test func longTextsPassScreenInPieces() throws {
        let text = String(repeating: "0123456789", count: 100)
        let order = try Clipboard(ways: [.screen]).order(for: text)
        let pieces = order.components(separatedBy: "\u{1B}P").dropFirst().map { $0.replacing("\u{1B}\\", with: "") }
        #expect(pieces.count > 3 && pieces.allSatisfy { $0.count <= 240 })
        #expect(pieces.joined() == "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}")
    }

    @Test func whatCannotIsNotTried() {
        for environment in [
            ["TERM": "linux"], ["TERM": "vt100"], ["TERM": "dumb"], [:], ["TERM": "xterm-256color", "VTE_VERSION": "7006"],
        ] {
            #expect(throws: Clipboard.Refusal.noClipboard) { try Clipboard(environment: environment).order(for: "x") }
        }
    }

    @Test func whatIsTooLongIsRefusedAndNotCut() throws {
        let clipboard = Clipboard(ways: [.direct])
        _ = try clipboard.order(for: String(repeating: "x", count: Clipboard.limit))
        #expect(throws: Clipboard.Refusal.tooLong(bytes: Clipboard.limit + 2)) {
            try clipboard.order(for: String(repeating: "ö", count: Clipboard.limit / 2 + 1))
        }
    }

    @Test func noControlCharacterTravelsAlong() throws {
        let order = try Clipboard(ways: [.direct]).order(for: "a\u{1B}[31mb\u{7}\tc\u{9B}d\n")
        let sent = try #require(Data(base64Encoded: String(order.dropFirst(7).dropLast())))
        #expect(String(decoding: sent, as: UTF8.self) == "a[31mb\tcd\n")
    }
}
