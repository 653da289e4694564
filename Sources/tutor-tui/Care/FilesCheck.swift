import Foundation
import Scenarios
import Tutor

/// Journals, keys, settings and reports of crashes: what lies where, and who could read or write it.
struct FilesCheck {
    var places: Places
    var database: String

    func findings() -> [Finding] { [journals()] + crashes() + [keys()] + settings() }

    private func journals() -> Finding {
        let state = places.state.path
        let near = FileFacts.nearest(state)
        guard FileFacts.isWritable(near), FileFacts(near)?.isFolder == true else {
            return Finding(
                "journals", .problem, tr("\(state) cannot be written: no drill could be started."),
                mend: near == state
                    ? "sudo chown -R \(ShellWord.quoted(NSUserName())) \(ShellWord.quoted(state))"
                    : "export TUTOR_STATE=$HOME/.tutor-state")
        }
        if let folder = FileFacts(state), folder.isFolder, folder.mode & 0o022 != 0 {
            return Finding(
                "journals", .problem, tr("Others can write into \(state) (mode \(folder.octal))."),
                mend: "chmod go-w \(ShellWord.quoted(state))")
        }
        let all = FileManager.default.enumerator(atPath: state + "/drills")?.compactMap { $0 as? String } ?? []
        let running = all.count { $0.hasSuffix(".journal") }
        let aside = all.count { $0.contains(".journal.") && !$0.hasSuffix(".new") }
        let text = tr("\(state): \(running) of drills that run or were cut off")
        guard aside == 0 else {
            return Finding(
                "journals", .note, tr("\(text); \(aside) that could not be read were set aside."),
                mend: "ls -l \(ShellWord.quoted(state))/drills")
        }
        return Finding("journals", .ok, text)
    }

    private func crashes() -> [Finding] {
        let reports = CrashReport.reports(in: places.crashes)
        guard let newest = reports.first else { return [] }
        return [
            Finding(
                "crashes", .note,
                reports.count == 1
                    ? tr("1 report of a breakdown, the newest \(newest), in \(places.crashes).")
                    : tr("\(reports.count) reports of a breakdown, the newest \(newest), in \(places.crashes)."),
                mend: tr(
                    "tutor-tui doctor --bundle tutor-report.txt, and send that; then rm -r \(ShellWord.quoted(places.crashes))"))
        ]
    }

    private func keys() -> Finding {
        let folder = places.keys(database: database).path
        guard FileFacts(folder, follows: false) != nil else {
            return Finding("keys", .ok, tr("\(folder): none yet; made with the first certificate."))
        }
        do {
            let ring = KeyRing(folder: folder)
            let count = try ring.trusted().count
            let keys = tr(count, of: "key")
            return Finding("keys", .ok, tr("\(folder): \(keys), the owner's alone"))
        } catch let error as KeyRingError {
            let mend: String
            if case .exposed(let path, _) = error {
                mend = "chmod go= \(ShellWord.quoted(path))"
            } else {
                mend = "ls -lR \(ShellWord.quoted(folder))"
            }
            return Finding("keys", .problem, Words.sentence(error), mend: mend)
        } catch { return Finding("keys", .problem, tr("\(folder) cannot be read."), mend: "ls -ld \(ShellWord.quoted(folder))") }
    }

    /// Whoever can write these decides where records and keys are sent.
    private func settings() -> [Finding] {
        [("settings", places.settings.path), ("site", places.site(database: database).path)].compactMap { name, path in
            guard let file = FileFacts(path), file.mode & 0o022 != 0 else { return nil }
            return Finding(
                name, .problem, tr("Others can write \(path) (mode \(file.octal)), and so say where things are sent."),
                mend: "chmod go-w \(ShellWord.quoted(path))")
        }
    }
}
