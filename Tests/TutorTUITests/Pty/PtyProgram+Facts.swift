import Foundation
import Testing

/// What the kernel says of the program on the terminal.
extension PtyProgram {
    /// Resident memory in KiB; nil when it has gone.
    var resident: Int? {
        let lines = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = lines.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line.flatMap { $0.split(whereSeparator: { " \t".contains($0) }).dropFirst().first }.flatMap { Int($0) }
    }

    /// Open files; 0 when it has gone.
    var descriptors: Int { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd").count) ?? 0 }

    /// What each thread does: S and D wait, R runs or would, T is stopped.
    private var states: [Character] {
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        return threads.compactMap { thread in
            let facts = (try? String(contentsOfFile: "/proc/\(process)/task/\(thread)/stat", encoding: .utf8)) ?? ""
            return facts.split(separator: ") ").last?.first
        }
    }

    var isStopped: Bool { states.contains("T") }

    /// Typed and not read yet, in bytes.
    private var unread: Int {
        var count: Int32 = 0
        return ioctl(slave, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
    }

    /// Waits until everything typed has been read and all threads wait for more, or the program has ended or been stopped.
    /// - Returns: false when it never came to rest.
    @discardableResult
    func settle(patience: Double = PtyProgram.patience) -> Bool {
        let deadline = Self.now + patience
        var calm = 0
        while calm < 8 {
            if read(atMost: 0.015) {
                calm = 0
                continue
            }
            if hasEnded { return true }
            let states = states
            calm = states.contains("T") || states.allSatisfy({ $0 == "S" }) && unread == 0 ? calm + 1 : 0
            if Self.now > deadline { return false }
        }
        return true
    }

    /// Makes the program draw everything from nothing, as after a stop; false when it does not.
    func repaint() -> Bool {
        let mark = bytes.count
        signal(SIGCONT)
        let entered = Array("\u{1B}[?1049h".utf8)
        let deadline = Self.now + Self.patience
        while bytes[mark...].firstRange(of: entered) == nil {
            guard Self.now < deadline, !hasEnded else { return false }
            read(atMost: 0.05)
        }
        return settle()
    }
}
