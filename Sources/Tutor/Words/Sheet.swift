/// A text of several parts to read or print: a title, what stands under it, and parts with their headings. It becomes Markdown or a page.
public struct Sheet: Sendable, Hashable {
    public var title: String
    /// One line under the title: whose sheet it is.
    public var subtitle: String
    /// A warning that stands out; empty for none.
    public var warning: String
    /// Headings of the parts are ``Block/heading(_:)``.
    public var blocks: [Block]

    public init(title: String, subtitle: String, warning: String = "", blocks: [Block]) {
        self.title = title
        self.subtitle = subtitle
        self.warning = warning
        self.blocks = blocks
    }
}
