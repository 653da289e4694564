import Scenarios

/// Turns the plan of a drill into a file that is tried before anybody sees it: each line of its script in words that the offline
/// interpreter takes as meant, and a target that a careful human can meet.
public struct DraftScenario {
    public let text: String
    /// What came of playing it; nil when the file has errors.
    public let result: ReferenceRun.Result?
    /// What is wrong with it, warnings included.
    public let findings: [Diagnostic]

    /// `library` holds the asset; the draft is tried as one more file of it.
    public init(
        id: String, asset: Asset, fault: FaultMode, library files: [LibraryFile], path: String
    ) throws {
        let skeleton = try ScenarioSkeleton(id: id, asset: asset, fault: fault)
        let interpreter = OfflineInterpreter(asset: asset)
        let voice = DraftVoice(asset: asset, interpreter: interpreter)
        let accepts = voice.phrase(for: fault).map { [$0] } ?? []
        let rejects = voice.denial(of: fault).map { [$0] } ?? []
        func library(_ text: String) -> Library {
            Library(files: files + [LibraryFile(path: path, bytes: Array(text.utf8))])
        }
        var text = skeleton.text(accepts: accepts, rejects: rejects, voice: voice.say)
        var tried = library(text)
        if let scenario = tried.scenario(id), let par = Drill.preview(scenario, library: tried)?.par?.seconds,
            par + 60 > skeleton.targetSeconds
        {
            text = skeleton.text(target: (par + 119) / 60 * 60, accepts: accepts, rejects: rejects, voice: voice.say)
            tried = library(text)
        }
        self.text = text
        findings = tried.diagnostics.filter { $0.location.file == path }
        result = try tried.scenario(id).map {
            try ReferenceRun.result(of: $0, library: tried, interpreter: interpreter)
        }
    }
}
