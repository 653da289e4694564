import Foundation
import Glibc
import Scenarios
import Tutor

/// The ledger: its file, its form, its chain, its disk. Nothing is written, made or brought up to date.
struct RecordsCheck {
    var path: String
    /// Seconds to wait for another program.
    var patience = 5.0
    var progress: ((_ done: Int, _ all: Int) -> Void)?

    private var folder: String { URL(filePath: path).deletingLastPathComponent().path }
    private var word: String { ShellWord.quoted(path) }

    func findings() -> [Finding] { [ledger()] + files() + [disk()] }

    private func ledger() -> Finding {
        guard FileFacts(path) != nil else { return noFile() }
        do {
            let result = try RecordStore.inspect(path, patience: patience, progress: progress)
            return result.isSound ? try sound(result) : unsound(result)
        } catch { return refused(error) }
    }

    private func noFile() -> Finding {
        let near = FileFacts.nearest(path)
        guard FileFacts.isWritable(near) else {
            return Finding(
                "records", .problem, tr("\(path) is not there, and cannot be made: \(near) may not be written."),
                mend: tr("name another place: export TUTOR_DB=$HOME/records.sqlite"))
        }
        return Finding("records", .ok, tr("\(path): none yet; made with the first drill."))
    }

    private func sound(_ result: LedgerVerification) throws(RecordsError) -> Finding {
        let state = try LedgerState.read(path, sinks: [], patience: patience)
        let head = result.head.map { tr("\(result.records) records, the newest is \($0.hash.prefix(12))") }
        let records = head ?? tr("\(result.records) records")
        let text =
            "\(path): " + tr("\(records), all fit together; form \(state.version) of \(state.supportedVersion)") + ", "
            + (state.journalMode == "delete" ? tr("rollback journal.") : tr("journal \(state.journalMode)."))
        let notes = result.notes.map { Words.sentence($0) }
        if let newest = state.newestAt, isAhead(newest) {
            return Finding(
                "records", .problem,
                text + " "
                    + tr("The newest is of \(newest.prefix(16))Z, which is still to come: the clock is wrong, or was."),
                mend: "timedatectl status")
        }
        return Finding("records", notes.isEmpty ? .ok : .note, ([text] + notes).joined(separator: " "))
    }

    /// More than a day after now: zones and drifts are less.
    private func isAhead(_ time: String) -> Bool {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        return formatter.date(from: time).map { $0.timeIntervalSinceNow > 86_400 } ?? false
    }

    private func unsound(_ result: LedgerVerification) -> Finding {
        let first = result.problems.first.map { " " + Words.sentence($0, kind: result.kinds) } ?? ""
        let more = result.problems.count > 1 ? " " + tr("And \(result.problems.count - 1) more.") : ""
        let isDerived = result.problems.allSatisfy { problem in
            switch problem {
            case .projection, .total: true
            default: false
            }
        }
        return Finding(
            "records", .problem, tr("\(path): \(result.records) records; not sound.") + first + more,
            mend: isDerived ? "tutor-tui record rebuild --db \(word)" : "tutor-tui record verify --db \(word)")
    }

    private func refused(_ error: RecordsError) -> Finding {
        let mend: String? =
            switch error {
            case .locked: tr("wait for the other program; fuser \(word) names it")
            case .tooNew: tr("tutor-tui --version, then install a newer one")
            case .permission, .readOnly: "ls -ld \(ShellWord.quoted(folder)) \(word)"
            case .diskFull: "df -h \(ShellWord.quoted(folder))"
            default: "tutor-tui record verify --db \(word)"
            }
        if case .locked = error { return Finding("records", .note, error.message, mend: mend) }
        return Finding("records", .problem, error.message, mend: mend)
    }

    // MARK: The file and what lies beside it

    private func files() -> [Finding] {
        guard let file = FileFacts(path) else { return [] }
        var findings: [Finding] = []
        if file.mode & 0o007 != 0 {
            findings.append(
                Finding(
                    "records", .problem, tr("\(path) is open to everybody on this machine (mode \(file.octal))."),
                    mend: "chmod o= \(word)"))
        }
        if let parent = FileFacts(folder), parent.mode & 0o002 != 0, parent.mode & 0o1000 == 0 {
            findings.append(
                Finding(
                    "records", .problem, tr("Everybody on this machine can delete files in \(folder) (mode \(parent.octal))."),
                    mend: "chmod o-w \(ShellWord.quoted(folder))"))
        }
        if !FileFacts.isWritable(path) || !FileFacts.isWritable(folder) {
            findings.append(
                Finding(
                    "records", .problem, tr("\(path) may be read and not written: no drill could be filed."),
                    mend: "sudo chown -R \(ShellWord.quoted(NSUserName())) \(ShellWord.quoted(folder))"))
        }
        if FileFacts(path + "-wal") != nil || FileFacts(path + "-shm") != nil {
            findings.append(
                Finding(
                    "records", .note, tr("Beside the records lies a -wal file of another program; this one writes none."),
                    mend: tr("close whatever else has the records open")))
        }
        if let kind = networkKind() {
            findings.append(
                Finding(
                    "records", .problem, tr("\(path) lies on a network disk (\(kind)), where two writers can harm it."),
                    mend: tr("put it on a local disk: tutor-tui record backup, then export TUTOR_DB=PATH")))
        }
        return findings
    }

    /// The kind of disk, when it is one of a network.
    private func networkKind() -> String? {
        guard let real = realpath(folder, nil) else { return nil }
        defer { free(real) }
        let place = String(cString: real) + "/"
        let mounts = (try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)) ?? ""
        var nearest = (point: "", kind: "")
        for line in mounts.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 2 else { continue }
            let point = words[1] == "/" ? "/" : words[1].replacing("\\040", with: " ") + "/"
            if place.hasPrefix(point), point.count >= nearest.point.count { nearest = (point, String(words[2])) }
        }
        return ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs"].contains(nearest.kind) ? nearest.kind : nil
    }

    private static let tooLittle = 4 << 20
    private static let little = 200 << 20

    private func disk() -> Finding {
        let place = FileFacts.nearest(folder)
        var facts = statvfs()
        guard statvfs(place, &facts) == 0, facts.f_blocks > 0 else {
            return Finding("disk", .note, tr("\(place) does not say how full it is."))
        }
        let free = Int(facts.f_bavail) * Int(facts.f_frsize)
        let text = tr("\(free >> 20) MB free at \(place)")
        if free < Self.tooLittle || facts.f_files > 0 && facts.f_favail == 0 {
            return Finding("disk", .problem, tr("\(text): no drill could be kept."), mend: "df -hi \(ShellWord.quoted(place))")
        }
        return Finding(
            "disk", free < Self.little ? .note : .ok, text, mend: free < Self.little ? "df -h \(ShellWord.quoted(place))" : nil)
    }
}
