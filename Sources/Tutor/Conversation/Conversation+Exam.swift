import Scenarios

/// How an exam begins, and what a passed drill means for certificates.
extension Conversation {
    /// Draws a drill of a pool and starts it. Nobody names the seed: it is drawn now, and committed to before anything is shown.
    func startExam(_ pool: ExamPool, seed: UInt64?) -> (Outcome, [TranscriptItem]) {
        guard seed == nil, fixedSeed == nil else { return refuse(.startScenario, .seedInExam) }
        let drawn = environment.makeSeed()
        guard let scenario = pool.draw(seed: drawn) else { return refuse(.startScenario, .noMatch(pool.id)) }
        return begin(scenario: scenario, seed: drawn, from: pool, isSecret: true)
    }

    /// Puts on record that an exam begins.
    ///
    /// - Parameters:
    ///   - pool: nil when the drill was chosen.
    ///   - isSecret: whether the seed is known to nobody; a secret one is salted, so that it cannot be found by trying.
    func seal(_ header: DrillHeader, pool: ExamPool?, isSecret: Bool) throws(RecordsError) -> DrillHeader.Exam {
        let salt = isSecret ? "\(environment.makeSeed())-\(environment.makeSeed())" : ""
        let seal = ExamSeal(
            drillID: header.drillID, trainee: header.traineeID, pool: pool?.id ?? "",
            scenarios: pool?.scenarios ?? [header.scenarioID],
            commitment: ExamSeal.commitment(seed: header.seed, drillID: header.drillID, salt: salt), hadModel: model != nil,
            program: header.program, isScripted: environment.isScripted)
        let receipt = try archive.store.append(
            .seal, at: header.startedAt, by: Authority(id: header.traineeID, role: .trainee), reason: "", facts: seal.facts)
        return DrillHeader.Exam(
            pool: seal.pool, salt: salt, seal: receipt.hash, model: model?.options.name,
            isScripted: environment.isScripted ? true : nil)
    }

    /// What a drill that was filed just now completes: certificates that the program issues itself, and tracks of which a person decides.
    func certificateNews(_ drill: Drill, _ assessment: Assessment) -> [Block] {
        guard assessment.passed, drill.header.mode != .practice, !library.certifications.isEmpty,
            let shown = try? CertificateIssuer.shown(drill.header.traineeID, in: archive.store),
            let book = try? CertificateBook(from: archive.store)
        else { return [] }
        let now = environment.now()
        return library.certifications.flatMap { certification -> [Block] in
            guard book.inForce(track: certification.id, trainee: drill.header.traineeID, at: now) == nil else { return [] }
            let eligibility = Eligibility(certification, drills: shown, now: now)
            guard eligibility.isMet, eligibility.evidence.contains(where: { $0.id == drill.header.drillID }) else { return [] }
            guard certification.decision == .automatic, let issuer = environment.certificates else {
                // Said once, when the last piece falls into place.
                let before = Eligibility(certification, drills: shown.filter { $0.id != drill.header.drillID }, now: now)
                return before.isMet ? [] : words.trackCompleted(certification, trainee: drill.header.traineeID)
            }
            do {
                let issue = try issuer.issue(
                    certification.id, to: drill.header.traineeID, by: .program, decision: .automatic,
                    reason: "Requirements met by drill \(drill.header.drillID).")
                guard case .issued(let certificate) = issue else { return [] }
                return words.certificateIssued(certificate)
            } catch {
                // The drill is filed; the certificate can be issued by hand.
                return words.trackCompleted(certification, trainee: drill.header.traineeID)
            }
        }
    }

    /// Certificates held, and how far each track is.
    func certificates() throws(RecordsError) -> [Block] {
        let now = environment.now()
        let held = try CertificateBook(from: archive.store).of(trainee.id)
        let shown = try CertificateIssuer.shown(trainee.id, in: archive.store)
        return words.certificates(
            held, tracks: library.certifications.map { Eligibility($0, drills: shown, now: now) },
            badges: try archive.store.badges(trainee: trainee.id), now: now)
    }
}
