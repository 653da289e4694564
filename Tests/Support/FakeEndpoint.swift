/// A chat endpoint on loopback that does what a test tells it to.
public final class FakeEndpoint: Sendable {
}
