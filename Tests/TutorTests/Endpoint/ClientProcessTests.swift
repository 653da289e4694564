import Foundation
import TestSupport
import Testing

@testable import Tutor

/// What only a process of its own can show: its threads, its sockets, its memory, its environment.
@Suite(.ownThreads) struct ClientProcessTests {
    @Test func nothingIsThereBeforeTheFirstRequestAndAfterTheLast() async {
        await #expect(processExitsWith: .success) {
            let server = try FakeEndpoint { _ in .chat("Hello.") }
            let before = Self.sockets()
            var client: EndpointClient? = EndpointClient()
            #expect(Self.threads() == 0 && Self.sockets() == before)
            let target = ClientProbe.target(server.url())
            for _ in 0..<3 { #expect(await ClientProbe.run(client!, target).text == "Hello.") }
            #expect(Self.threads() == 1)
            client = nil
            #expect(Self.threads() == 0)
            // The server closes its end when it has seen ours close.
            #expect(await eventually { Self.sockets() == before })
        }
    }

    @Test func aTokenOfFiftyMegabytesIsNotHeld() async {
        await #expect(processExitsWith: .success) {
            let size = 50_000_000
            let start = "data: {\"choices\":[{\"delta\":{\"content\":\""
            let server = try FakeEndpoint { request in
                if request.number + request.connection == 0 { return .chat("Hello.") }
                let head = FakeResponse.head(200, ["Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"])
                let length = String(size + start.utf8.count, radix: 16)
                return FakeResponse([.text("\(head)\(length)\r\n\(start)"), .filler(0x61, count: size), .text("\r\n"), .end])
            }
            let client = EndpointClient()
            let target = ClientProbe.target(server.url())
            _ = await ClientProbe.run(client, target)
            let before = Self.peakMemory()
            let probe = await ClientProbe.run(client, target)
            #expect(probe.error == .tooLarge && probe.text.isEmpty && probe.seconds < 20)
            #expect(Self.peakMemory() - before < 10_000_000)
        }
    }

    @Test func proxiesComeFromTheEnvironment() async {
        await #expect(processExitsWith: .success) {
            let proxy = try FakeEndpoint { request in
                request.method == "CONNECT" ? .reply(407, "text/html", "<title>who?</title>") : .chat("By proxy.")
            }
            let server = try FakeEndpoint { _ in .chat("Direct.") }
            setenv("http_proxy", "http://127.0.0.1:\(proxy.port)", 1)
            setenv("https_proxy", "http://127.0.0.1:\(proxy.port)", 1)
            // Another name for this machine, which no one takes for loopback.
            setenv("no_proxy", "models.example,0.0.0.0", 1)
            let client = EndpointClient()
            #expect(await ClientProbe.run(client, ClientProbe.target("http://model.test:8000/v1/chat")).text == "By proxy.")
            #expect(proxy.requests.last?.target == "http://model.test:8000/v1/chat" && proxy.requests.last?.path == "/v1/chat")
            #expect(await ClientProbe.run(client, ClientProbe.target("http://0.0.0.0:\(server.port)/")).text == "Direct.")
            // What is meant for this machine does not go to another one first.
            #expect(await ClientProbe.run(client, ClientProbe.target(server.url())).text == "Direct.")
            #expect(proxy.requests.count == 1)
            // The token is for the server behind the proxy, which refuses: it never gets that far.
            let authorizer = FixedAuthorizer(bearer: Secret("not-for-proxies"))
            let probe = await ClientProbe.run(client, ClientProbe.target("https://model.test/v1", authorizer: authorizer))
            #expect(probe.error == .notConnected(.proxy))
            #expect(proxy.requests.last?.target == "model.test:443" && !proxy.received.contains("not-for-proxies"))
        }
    }

    private static func peakMemory() -> Int {
        let line = KernelTable.lines("/proc/self/status").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
    }

    /// How many threads of clients there are.
    private static func threads() -> Int {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
        return all.filter { KernelTable.lines("/proc/self/task/\($0)/comm") == ["endpoint"] }.count
    }

    private static func sockets() -> Int {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        let links = all.compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)") }
        return links.filter { $0.hasPrefix("socket:") }.count
    }
}
