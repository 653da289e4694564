/// Phrases that two fault modes of a machine share: whoever says one has not said which.
struct PhraseCheck {
    let findings: [LintFinding]

    init(_ asset: Asset) {
        var owners: [String: String] = [:]
        var findings: [LintFinding] = []
        for fault in asset.faults {
            for phrase in fault.phrases {
                let key = phrase.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
                if let owner = owners[key], owner != fault.id {
                    findings.append(.sharedPhrase(phrase: phrase, first: owner, second: fault.id))
                } else {
                    owners[key] = fault.id
                }
            }
        }
        self.findings = findings
    }
}
