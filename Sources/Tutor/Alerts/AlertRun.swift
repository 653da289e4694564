import Scenarios

/// Sends what is due. One run at a time; a run that is killed leaves what it had not sent for the next.
public struct AlertRun: Sendable {
    /// What came of it.
    public struct Result: Sendable, Hashable {
        public var sent = 0
        /// Tried in vain; to be tried again.
        public var postponed = 0
        public var refused = 0
        /// In line and not due yet, or not tried.
        public var waiting = 0
        /// Another run is at work: nothing was done.
        public var isBusy = false

        public init() {}
    }

    /// After so many tries, days later, it is given up and shown as refused.
    static let mostTries = 20
    private static let longestPause = 6.0 * 3600

    private let store: RecordStore
    private let settings: AlertSettings
    private let transport: AlertTransport
    private let now: @Sendable () -> String

    /// - Parameter now: wall clock, RFC 3339 UTC with milliseconds.
    public init(
        _ store: RecordStore, _ settings: AlertSettings, transport: AlertTransport, now: @escaping @Sendable () -> String
    ) {
        self.store = store
        self.settings = settings
        self.transport = transport
        self.now = now
    }

    /// Sends by every way that is set and in order.
    ///
    /// - Parameters:
    ///   - early: does not wait for what is not due yet.
    ///   - again: also tries what was refused.
    public func send(early: Bool = false, again: Bool = false) throws(RecordsError) -> Result {
        var result = Result()
        guard let lock = AlertLock(beside: store.path) else {
            result.isBusy = true
            return result
        }
        defer { lock.release() }
        for sink in AlertSettings.Sink.allCases where settings.has(sink) {
            if settings.problems[sink] == nil { try send(sink, early: early, again: again, into: &result) }
            result.waiting += try store.outbox(of: sink.rawValue, in: .waiting).count
        }
        result.waiting -= result.postponed
        return result
    }

    private func send(_ sink: AlertSettings.Sink, early: Bool, again: Bool, into result: inout Result) throws(RecordsError) {
        let start = now()
        var items = try store.outbox(of: sink.rawValue, in: .waiting).filter { early || $0.dueAt <= start }
        if again { items += try store.outbox(of: sink.rawValue, in: .refused) }
        for item in items {
            switch try deliver(item, by: sink) {
            case .accepted(let answer):
                try store.settle(item, as: .sent, answer: answer)
                result.sent += 1
            case .refused(let answer):
                try store.settle(item, as: .refused, answer: answer)
                result.refused += 1
            case .failed(let answer, let pause):
                if item.tries + 1 >= Self.mostTries {
                    try store.settle(item, as: .refused, answer: "given up: \(answer)")
                    result.refused += 1
                } else {
                    let due = RecordTime.adding(pause ?? Self.pause(after: item.tries), to: now())
                    try store.settle(item, as: .waiting, answer: answer, dueAt: due)
                    result.postponed += 1
                }
                // The way is blocked, not this alert: the others would only wait for the same.
                return
            case .postponed(let answer):
                let due = RecordTime.adding(Self.pause(after: item.tries), to: now())
                let isLast = item.tries + 1 >= Self.mostTries
                try store.settle(item, as: isLast ? .refused : .waiting, answer: answer, dueAt: due)
                if isLast { result.refused += 1 } else { result.postponed += 1 }
            }
        }
    }

    /// 1 minute, 2, 4, and so on up to 6 hours.
    static func pause(after tries: Int) -> Double {
        var pause = 60.0
        for _ in 0..<min(tries, 20) where pause < longestPause { pause *= 2 }
        return min(pause, longestPause)
    }

    private enum Outcome {
        case accepted(String)
        case refused(String)
        /// Not this one now.
        case postponed(String)
        /// Nothing goes this way now; how long to wait, when the other side said so.
        case failed(String, pause: Double?)
    }

    private func deliver(_ item: OutboxItem, by sink: AlertSettings.Sink) throws(RecordsError) -> Outcome {
        guard let alert = try? CanonicalJSON(parsing: item.payload).decode(as: Alert.self) else { return .refused("not readable") }
        let contact = try store.recipient(alert.traineeID)
        let delivery = AlertDelivery(alert: alert, settings: settings, name: contact.name, email: contact.email, now: now())
        switch sink {
        case .mail:
            guard let server = settings.mail else { return .failed("no mail server", pause: nil) }
            guard let message = delivery.message else { return .refused("there is no address to send it to") }
            switch transport.mail(message, server) {
            case .accepted(let answer): return .accepted(answer)
            case .refused(let answer): return .refused(answer)
            // With a number it is about this mail or this moment (greylisting, a full mailbox); without, about the server.
            case .failed(let answer): return answer.first == "4" ? .postponed(answer) : .failed(answer, pause: nil)
            }
        case .webhook:
            guard let url = settings.webhook, let secret = settings.webhookSecret,
                let request = delivery.request(to: url, secret: secret)
            else { return .failed("no webhook", pause: nil) }
            switch transport.post(request, NetworkOptions(certificates: settings.certificates)) {
            case .success(let response): return Self.outcome(response)
            case .failure(let error): return .failed(Words.sentence(error), pause: nil)
            }
        }
    }

    private static func outcome(_ response: HTTPResponse) -> Outcome {
        let answer = "status \(response.status)"
        switch response.status {
        case 200..<300: return .accepted(answer)
        // It will never take these bytes. All else, a wrong address or a wrong secret too, can be mended without them.
        case 400, 413, 415, 422: return .refused(answer)
        default:
            let asked = response.headers["retry-after"].flatMap(Double.init).map { min(max($0, 0), 86_400) }
            return .failed(answer, pause: asked)
        }
    }
}
