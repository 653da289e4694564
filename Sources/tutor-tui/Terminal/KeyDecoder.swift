/// Makes keys of what `wgetch` returns: bytes, and numbers above 255 for the keys that curses knows.
///
/// `wget_wch` is not used: with a descriptor that does not wait it loses a character split over two reads and, after an
/// invalid byte, the rest of what had arrived. State is kept between calls, so a split anywhere does no harm.
struct KeyDecoder {
    /// The numbers that curses was told to use for the marks of a paste.
    static let pasteBegins: Int32 = 600
    static let pasteEnds: Int32 = 601
    /// The same for the window coming to the front and going from it (mode 1004).
    static let focusCame: Int32 = 602
    static let focusWent: Int32 = 603

    /// Keys whose numbers only the running terminal knows (Ctrl with an arrow), by number.
    var extended: [Int32: Key] = [:]

    /// Whether the terminal holds a frame back until it is whole, when it was asked (mode 2026); nil until it has answered.
    private(set) var synchronizes: Bool?

    /// Whether the window is not in front, as far as the terminal has told; a key says that somebody is there.
    private(set) var isAway = false

    /// What has come of an escape sequence that curses does not know, after `ESC [`; nil outside one.
    private var sequence: [UInt8]?
    private var partial: [UInt8] = []
    private var needed = 0
    private var escapeWaits = false
    private var paste: [UInt8]?

    /// Takes one answer of `wgetch`; `emit` gets what became complete.
    mutating func feed(_ code: Int32, _ emit: (Input) -> Void) {
        isAway = code == Self.focusWent
        if code == Self.focusWent || code == Self.focusCame { return }
        if paste != nil {
            switch code {
            case Self.pasteEnds:
                // Ill-formed UTF-8 in a paste is replaced, not refused.
                emit(.paste(String(decoding: paste!, as: UTF8.self)))
                paste = nil
            case 0...255: paste!.append(UInt8(code))
            default: break  // an escape sequence inside the paste that curses took for a key
            }
            return
        }
        guard code <= 255 else {
            flush(emit)
            partial = []
            if code == Self.pasteBegins { paste = [] } else if let key = Self.named[code] ?? extended[code] { emit(.key(key)) }
            return
        }
        feed(byte: UInt8(truncatingIfNeeded: code), emit)
    }

    /// Nothing more is there for now: an Esc that stands alone is the key.
    mutating func flush(_ emit: (Input) -> Void) {
        if escapeWaits { emit(.key(.escape)) }
        escapeWaits = false
        if sequence?.isEmpty == true {
            emit(.key(.meta("[")))
            sequence = nil
        }
    }

    private mutating func feed(byte: UInt8, _ emit: (Input) -> Void) {
        if sequence != nil, collect(byte) { return }
        if !partial.isEmpty {
            if byte & 0xC0 == 0x80 {
                partial.append(byte)
                if partial.count == needed {
                    var decoder = Unicode.UTF8()
                    var iterator = partial.makeIterator()
                    // Overlong forms and surrogates answer `.error` and are dropped.
                    if case .scalarValue(let scalar) = decoder.decode(&iterator) { emitScalar(scalar, emit) }
                    partial = []
                }
                return
            }
            partial = []  // broken off; the byte below starts afresh
        }
        switch byte {
        case UInt8(ascii: "[") where escapeWaits: (sequence, escapeWaits) = ([], false)
        case 0xC2...0xDF: begin(byte, needs: 2)
        case 0xE0...0xEF: begin(byte, needs: 3)
        case 0xF0...0xF4: begin(byte, needs: 4)
        case 0x80...0xFF: break
        case 0x1B:
            flush(emit)
            escapeWaits = true
        case 0x7F, 0x08:
            emit(.key(escapeWaits ? .wordBackspace : .backspace))
            escapeWaits = false
        case 0x0D:
            emit(.key(escapeWaits ? .meta("\r") : .enter))
            escapeWaits = false
        case 0x09:
            flush(emit)
            emit(.key(.tab))
        // Ctrl-J, 0x0A, among them: with the terminal's own translation off, Enter is 0x0D and nothing else.
        case 0x00..<0x20:
            flush(emit)
            emit(.key(.control(Character(Unicode.Scalar(byte < 0x1B && byte > 0 ? byte + 0x60 : byte + 0x40)))))
        default: emitScalar(Unicode.Scalar(byte), emit)
        }
    }

    /// Takes a byte of an escape sequence: none of it is typed text. False when the byte belongs to no sequence.
    private mutating func collect(_ byte: UInt8) -> Bool {
        guard (0x20...0x7E).contains(byte), sequence!.count < 64 else {
            sequence = nil
            return false
        }
        guard (0x40...0x7E).contains(byte) else {
            sequence!.append(byte)
            return true
        }
        // `ESC [ ? 2026 ; n $ y`: n is 1 or 2 where the mode can be set (contour-terminal's specification of it).
        if byte == UInt8(ascii: "y"), let report = sequence, report.starts(with: "?2026;".utf8), report.last == UInt8(ascii: "$") {
            synchronizes = report.dropLast().last.map { $0 == UInt8(ascii: "1") || $0 == UInt8(ascii: "2") } ?? false
        }
        sequence = nil
        return true
    }

    private mutating func begin(_ byte: UInt8, needs count: Int) {
        partial = [byte]
        needed = count
    }

    private mutating func emitScalar(_ scalar: Unicode.Scalar, _ emit: (Input) -> Void) {
        emit(.key(escapeWaits ? .meta(Character(scalar)) : .text(scalar)))
        escapeWaits = false
    }

    /// The numbers of `<curses.h>`.
    private static let named: [Int32: Key] = [
        258: .down, 259: .up, 260: .left, 261: .right, 262: .home, 263: .backspace, 330: .delete, 338: .pageDown, 339: .pageUp,
        343: .enter, 353: .backTab, 360: .end, 393: .wordLeft, 402: .wordRight,
    ]
}
