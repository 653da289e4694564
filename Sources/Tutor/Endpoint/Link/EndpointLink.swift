import Foundation
import Synchronization

/// The wire between a conversation, which lives on one thread and never waits, and the endpoint, which answers when it likes.
///
/// ``start(_:at:ticket:)``, ``startTimer(_:ticket:)`` and ``cancel(_:)`` return at once. What comes is laid into a box with the ticket
/// it belongs to, and whoever is to look is woken; ``take()`` empties the box. Safe from any thread; one owner takes.
public final class EndpointLink: Sendable {
    /// What has come, with the ticket that it came for.
    public struct Arrival: Sendable, Hashable {
        public enum What: Sendable, Hashable {
            case text(String)
            case finished(ChatAnswer)
            case failed(EndpointError)
            /// A timer has run out.
            case timer
            /// The answer of an exchange.
            case exchanged(status: Int, body: [UInt8])
        }
        public var ticket: Int
        public var what: What
    }

    private struct Box {
        var arrivals: [Arrival] = []
        var running: [Int: Task<Void, Never>] = [:]
        var wake: (@Sendable () -> Void)?
        var lastTicket = 0
    }

    private let client: EndpointClient
    private let box = Mutex(Box())
    private let arrived = DispatchSemaphore(value: 0)

    public init(client: EndpointClient) { self.client = client }

    deinit { box.withLock { box in box.running.values.forEach { $0.cancel() } } }

    /// Called, on some thread, whenever something has come. It must be quick and must not call back.
    public func onArrival(_ wake: (@Sendable () -> Void)?) {
        box.withLock { $0.wake = wake }
    }

    /// A number for the next request or timer; never given twice.
    public func ticket() -> Int {
        box.withLock { box in
            box.lastTicket += 1
            return box.lastTicket
        }
    }

    /// Sends a chat request.
    public func start(_ request: ChatRequest, at target: EndpointTarget, ticket: Int) {
        let stream = client.chat(request, at: target)
        run(ticket) { [weak self] in
            do {
                for try await event in stream {
                    switch event {
                    case .text(let text): self?.post(.text(text), ticket)
                    case .finished(let answer): self?.post(.finished(answer), ticket)
                    }
                }
            } catch {
                self?.post(.failed(error as? EndpointError ?? .malformed), ticket)
            }
        }
    }

    /// Sends a small request; the answer arrives as ``Arrival/What/exchanged(status:body:)``.
    public func start(_ make: @escaping @Sendable () async throws(EndpointError) -> HTTPRequest, ticket: Int) {
        let client = client
        run(ticket) { [weak self] in
            do throws(EndpointError) {
                let response = try await client.exchange(try await make())
                self?.post(.exchanged(status: response.status, body: response.body), ticket)
            } catch {
                self?.post(.failed(error), ticket)
            }
        }
    }

    /// Lets something arrive after some seconds.
    public func startTimer(_ seconds: Double, ticket: Int) {
        run(ticket) { [weak self] in
            try? await Task.sleep(for: .seconds(seconds))
            self?.post(.timer, ticket)
        }
    }

    /// Ends whatever runs for a ticket, closes its connection, and forgets what has come for it.
    public func cancel(_ ticket: Int) {
        let task = box.withLock { box in
            box.arrivals.removeAll { $0.ticket == ticket }
            return box.running.removeValue(forKey: ticket)
        }
        task?.cancel()
    }

    /// What has come since the last time.
    public func take() -> [Arrival] {
        box.withLock { box in
            defer { box.arrivals = [] }
            return box.arrivals
        }
    }

    /// Blocks until something has come or the time is up; for faces that have nothing else to do.
    public func wait(seconds: Double) {
        if box.withLock({ !$0.arrivals.isEmpty }) { return }
        _ = arrived.wait(timeout: .now() + seconds)
    }

    private func run(_ ticket: Int, _ work: @escaping @Sendable () async -> Void) {
        box.withLock { box in
            box.running.removeValue(forKey: ticket)?.cancel()
            box.running[ticket] = Task.detached(executorPreference: EndpointExecutor.shared) { await work() }
        }
    }

    /// Nothing comes any more for a ticket that was cancelled.
    private func post(_ what: Arrival.What, _ ticket: Int) {
        let isWanted = box.withLock { box in
            guard box.running[ticket] != nil else { return false }
            switch what {
            case .text: break
            default: box.running[ticket] = nil
            }
            box.arrivals.append(Arrival(ticket: ticket, what: what))
            // Under the lock: once ``onArrival(_:)`` has taken it back, nobody is woken who has closed his pipe meanwhile.
            box.wake?()
            return true
        }
        if isWanted { arrived.signal() }
    }
}
