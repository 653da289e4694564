import TestSupport
import Testing

@testable import Tutor

@Suite(.ownThreads) struct ClientProxyTests {
    @Test func aProxyCanBeNamed() async throws {
        let proxy = try FakeEndpoint { _ in .chat("By proxy.") }
        let server = try FakeEndpoint { _ in .chat("Direct.") }
        let client = EndpointClient(NetworkOptions(proxy: "127.0.0.1:\(proxy.port)", limits: ClientProbe.limits()))
        #expect(await ClientProbe.run(client, ClientProbe.target("http://model.test/v1/chat")).text == "By proxy.")
        #expect(proxy.requests.first?.target == "http://model.test/v1/chat")
        #expect(await ClientProbe.run(client, ClientProbe.target(server.url())).text == "Direct.")
    }

    @Test func aProxyThatIsNotThereIsSaidToBeTheProblem() async throws {
        let gone = try FakeEndpoint()
        gone.stop()
        for (proxy, url) in [("127.0.0.1:\(gone.port)", "http://model.test/"), ("127.0.0.1:\(gone.port)", "https://model.test/")] {
            let client = EndpointClient(NetworkOptions(proxy: proxy, limits: ClientProbe.limits()))
            #expect(await ClientProbe.run(client, ClientProbe.target(url)).error == .notConnected(.proxy))
        }
    }
}
