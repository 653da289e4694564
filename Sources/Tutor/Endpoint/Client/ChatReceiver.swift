import Foundation

/// Takes the answer of a chat endpoint: looks at what it is, and hands it to a decoder or makes an error of it.
final class ChatReceiver: TransferReceiver {
    typealias Sink = AsyncThrowingStream<ChatStreamEvent, any Error>.Continuation

    /// A stream's bytes per byte of answer: a token of four letters comes in an event of two hundred, and comments have no end.
    private static let framing = 8

    private let url: RequestURL
    /// Only to keep it out of what a server says.
    private let authorization: AuthorizationHeader?
    private let limits: EndpointLimits
    private let sink: Sink
    private var filter: SecretFilter
    private var head = ResponseHead()
    private var decoder: ChatStreamDecoder?
    private var pulse = StreamPulse()
    private var refusal: [UInt8] = []
    private var count = 0
    private(set) var progress = TransferProgress.waiting

    /// The end of the answer. It is passed on when the connection is free again: whoever hears it may ask the next thing at once, and
    /// would open another connection.
    private var finale: ChatStreamEvent?

    init(url: RequestURL, authorization: AuthorizationHeader?, limits: EndpointLimits, sink: Sink) {
        self.url = url
        self.authorization = authorization
        self.limits = limits
        self.sink = sink
        filter = SecretFilter(authorization)
    }

    func take(_ head: ResponseHead) throws(EndpointError) {
        do throws(EndpointError) {
            try read(head)
        } catch {
            throw filter.hidden(error)
        }
    }

    func take(_ bytes: UnsafeRawBufferPointer) throws(EndpointError) -> Bool {
        do throws(EndpointError) {
            return try read(bytes)
        } catch {
            throw filter.hidden(error)
        }
    }

    private func read(_ head: ResponseHead) throws(EndpointError) {
        self.head = head
        switch (head.status, head.contentType) {
        case (300..<400, _):
            let place = head.headers["location"].flatMap { RequestURL($0, base: url) }?.place
            throw .redirected(host: harmless(place ?? ""), elsewhere: place.map { $0 != url.place } ?? false)
        case (400..., _): progress = .refusing
        case (200, "text/event-stream"): decoder = ChatStreamDecoder(.stream, limits: limits)
        case (200, "application/json"): decoder = ChatStreamDecoder(.document, limits: limits)
        case (_, let type): throw .notAChat(contentType: harmless(type))
        }
    }

    private func read(_ bytes: UnsafeRawBufferPointer) throws(EndpointError) -> Bool {
        count += bytes.count
        switch progress {
        case .done: return false
        case .refusing:
            refusal += bytes.prefix(Refusal.mostBytes - refusal.count)
            // What has come is enough; the connection is not worth the rest.
            if refusal.count == Refusal.mostBytes { throw refused() }
            return true
        case .waiting, .begun:
            guard count / Self.framing <= limits.longestAnswer else { throw .tooLarge }
            let isData = pulse.hasData(bytes)
            pass(on: try decoder?.feed(bytes) ?? [])
            // Words that came in one packet with an error are given first; the error is what the next call throws.
            if progress != .done { pass(on: try decoder?.feed([]) ?? []) }
            if progress == .waiting, decoder?.hasBegun == true { progress = .begun }
            return isData
        }
    }

    func end(_ error: EndpointError?) -> TransferOutcome {
        if progress == .done {
            if let finale { sink.yield(finale) }
            return .complete
        }
        // Half a reason is better than "cut off".
        if progress == .refusing { return .failed(refused()) }
        if let error { return .failed(error) }
        do throws(EndpointError) {
            guard decoder != nil else { throw .cutOff(bytes: count) }
            pass(on: try decoder?.end() ?? [])
        } catch {
            return .failed(filter.hidden(error))
        }
        guard progress == .done else { return .failed(.cutOff(bytes: count)) }
        if let finale { sink.yield(finale) }
        return .complete
    }

    private func pass(on events: [ChatStreamEvent]) {
        for event in events where progress != .done {
            switch event {
            case .text(let text): say(filter.feed(text))
            case .finished(let answer):
                say(filter.end())
                progress = .done
                finale = .finished(filter.hidden(answer))
            }
        }
    }

    private func say(_ text: String) {
        if !text.isEmpty { sink.yield(.text(text)) }
    }

    private func refused() -> EndpointError {
        let said = Refusal(refusal, hiding: authorization)
        let wait = head.retryAfter(now: Date().timeIntervalSince1970)
        return .refused(status: head.status, code: said.code, message: said.message, retryAfter: wait)
    }

    private func harmless(_ text: String) -> String { HarmlessText.line(text, longest: 100) }
}
