/// What anybody and anything might send to a terminal program, by a seed.
struct RandomTyping {
    /// One thing that happens to the program.
    enum Step: CustomStringConvertible {
        case bytes([UInt8])
        case resize(columns: Int, rows: Int)
        /// Several sizes at once, as while an edge is dragged.
        case drag([(columns: Int, rows: Int)])
        case wait

        var description: String {
            switch self {
            case .bytes(let bytes): "\(String(decoding: bytes.prefix(60), as: UTF8.self).debugDescription) (\(bytes.count) bytes)"
            case .resize(let columns, let rows): "\(columns)x\(rows)"
            case .drag(let sizes): "drag " + sizes.map { "\($0.columns)x\($0.rows)" }.joined(separator: " ")
            case .wait: "wait"
            }
        }
    }

    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }

    private mutating func one<Element>(of list: [Element]) -> Element { list[number(0...list.count - 1)] }

    private static let sentences = [
        "/start crusher-bearing-hot", "/start harvester-pilot-pressure", "start the first one", "list drills", "pause", "resume",
        "/status", "/help", "/keys", "/hint", "/alarms", "/ack", "/plant", "/mimic", "/timeline", "/read", "yes", "no", "what now?",
        "show me the trend of the bearing temperature", "/trend bearing-temperature 10m", "is the oil level ok?", "/end",
        "/scratch",
        "show the mimic", "check the hydraulic pump", "it is the pump", "/debrief", "ベアリングの温度は？", "¿qué presión hay?", "/nonsense",
    ]

    private static let keys: [String] =
        (0..<32).filter { ![3, 4, 26].contains($0) }.map { String(UnicodeScalar(UInt8($0))) }
        + [
            "\u{7F}", "\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD", "\u{1B}OH", "\u{1B}OF", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[3~",
            "\u{1B}[2~", "\u{1B}[Z", "\u{1B}[1;5D", "\u{1B}[1;5C", "\u{1B}[1;3D", "\u{1B}OP", "\u{1B}[15~", "\u{1B}[24~", "\u{F}",
            "\u{F}", "1", "2", "3", "4", "5", "\t", "+", "-", "g", "s", "n", "x", "c", "f", "a", "A", "q", "\r", "\r",
        ] + "bfdxytulcpv<>.\r\u{7F}".map { "\u{1B}\($0)" }

    /// Characters of every width and none, and such as nobody types.
    private static let scalars: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x400...0x4FF, 0x590...0x6FF, 0x900...0x97F, 0x1100...0x11FF,
        0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2500...0x259F, 0x2800...0x28FF, 0x3040...0x30FF, 0x4E00...0x4EFF,
        0xAC00...0xACFF, 0xE000...0xE0FF, 0xFE00...0xFE0F, 0xFF00...0xFFEF, 0x1F1E6...0x1F1FF, 0x1F300...0x1F64F, 0x1F3FB...0x1F3FF,
        0x1F468...0x1F469, 0x20000...0x200FF, 0xE0020...0xE007F, 0x10FFFE...0x10FFFF, 0x80...0x9F,
    ]

    private mutating func text(_ count: Int) -> [UInt8] {
        var text = ""
        for _ in 0..<count {
            let range = one(of: Self.scalars)
            if let scalar = UnicodeScalar(range.lowerBound + UInt32(number(0...range.count - 1))) {
                text.unicodeScalars.append(scalar)
            }
            if number(0...9) == 0 { text += "\u{200D}" }
        }
        return Array(text.utf8)
    }

    /// Orders that are cut off, unknown, absurd, or answers that nobody asked for.
    private mutating func order() -> [UInt8] {
        let (a, b) = (number(0...9999), number(0...300))
        let text = one(of: [
            "\u{1B}[", "\u{1B}[\(a);\(b)", "\u{1B}[\(a);\(b);\(a);\(b);\(a)m", "\u{1B}O", "\u{1B}]0;title", "\u{1B}]52;c;AAAA\u{7}",
            "\u{1B}P+q\u{1B}\\", "\u{1B}[?2026;2$y", "\u{1B}[?2026;0$y", "\u{1B}[?1;2c", "\u{1B}[\(b);\(b)R", "\u{1B}[I",
            "\u{1B}[O",
            "\u{1B}[<0;\(b);\(b)M", "\u{1B}[<0;\(b);\(b)m", "\u{1B}[<64;\(b);\(b)M", "\u{1B}[M !!", "\u{1B}[201~", "\u{1B}[200~",
            "\u{1B}[99999999999999999999~", "\u{1B}[97;5u", "\u{1B}[27;5;97~", "\u{1B}[?\(a)h", "\u{1B}[2J", "\u{1B}c",
            "\u{1B}\u{1B}\u{1B}",
        ])
        return Array(text.utf8)
    }

    private mutating func size() -> (columns: Int, rows: Int) {
        // Half of them of a size that people have.
        number(0...1) == 0
            ? (number(20...300), number(5...100))
            : one(of: [(80, 24), (40, 12), (60, 20), (120, 40), (132, 43), (39, 12), (20, 5)])
    }

    mutating func next() -> Step {
        switch number(0...99) {
        case 0..<22: .bytes(Array((one(of: Self.sentences) + "\r").utf8))
        case 22..<58: .bytes(Array(one(of: Self.keys).utf8))
        case 58..<70: .bytes(text(number(1...30)))
        case 70..<76: .bytes(order())
        case 76..<79: .bytes((0..<number(1...40)).map { _ in UInt8(number(0x80...0xFF)) })
        case 79..<82:
            .bytes(Array("\u{1B}[200~".utf8) + (0..<number(1...12)).flatMap { _ in text(20) + [13] } + Array("\u{1B}[201~".utf8))
        case 82..<84: .bytes((0..<number(2...30)).flatMap { _ in text(12) + [13] })
        case 84..<86: .bytes([3])
        case 86: .bytes([26])
        case 87: .bytes(Array("\u{18}\u{5}".utf8))
        case 88..<95:
            { (size: (columns: Int, rows: Int)) in .resize(columns: size.columns, rows: size.rows) }(size())
        case 95..<97: .drag((0..<number(2...8)).map { _ in size() })
        default: .wait
        }
    }
}
