import Scenarios

/// Second opinions: asked for when a diagnosis is echoed, kept in the journal, shown with the grade and not before.
extension Conversation {
    /// Sends the readings as they are now.
    func askForOpinion(_ drill: Drill) {
        guard let scoring else { return }
        if let old = scoring.ticket { scoring.link.cancel(old) }
        let ticket = scoring.link.ticket()
        scoring.ticket = ticket
        scoring.tick = drill.tick
        let request = ScoringRequest(drill.features())
        let target = scoring.target
        scoring.link.start(
            { () async throws(EndpointError) in
                request.http(to: target.url, authorization: try await target.authorizer.header(renewed: false), timeout: 20)
            }, ticket: ticket)
    }

    /// Whether a yes has to wait for an opinion that is under way; it is then said later by ``confirmNow()``.
    func waitsForOpinion(_ text: String, _ drill: Drill) -> Bool {
        guard let scoring, scoring.ticket != nil, drill.pending.first?.name == .submitDiagnosis else { return false }
        confirming = text
        let timer = scoring.link.ticket()
        patience = timer
        scoring.link.startTimer(scoring.patience, ticket: timer)
        return true
    }

    /// An opinion, or the end of the wait for one.
    func opinionCame(_ arrival: EndpointLink.Arrival) -> [TranscriptItem] {
        guard let scoring else { return [] }
        if arrival.ticket == scoring.ticket {
            scoring.ticket = nil
            if case .exchanged(let status, let body) = arrival.what,
                case .prediction(let fault, let probability) = ScoringAnswer(status: status, body: body), drill?.isOver == false
            {
                _ = record(.opinion(SecondOpinion(fault: fault, probability: probability, tick: scoring.tick)))
            }
        }
        return confirmNow()
    }

    /// Says the yes that was kept waiting, with or without an opinion.
    func confirmNow() -> [TranscriptItem] {
        guard let text = confirming, let running = drill else { return [] }
        confirming = nil
        if let scoring {
            if let patience { scoring.link.cancel(patience) }
            if let ticket = scoring.ticket { scoring.link.cancel(ticket) }
            scoring.ticket = nil
        }
        patience = nil
        let commands = running.pending
        let written = record(.confirmed(text: text))
        note(Turn(at: running.elapsed, you: text, commands: commands, outcomes: written.outcomes))
        return written.items + endIfOutOfTime()
    }
}
