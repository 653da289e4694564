import Scenarios

/// A page that stands alone: no script, no network, nothing beside it. It opens from a file, prints on A4, and is light or dark as its
/// reader has it.
public struct Page: Sendable {
    public var title: String
    /// What stands between the page's edges.
    public var body: [Markup]
    /// CSS of ours.
    var style = PageStyle.sheet

    public init(title: String, body: [Markup]) {
        self.title = title
        self.body = body
    }

    /// The document.
    public var html: String {
        let head: [Markup] = [
            .tag("meta", ["charset": "utf-8"]),
            .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .tag("meta", ["http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"]),
            .tag("meta", ["name": "color-scheme", "content": "light dark"]), .tag("title", [:], title),
        ]
        var out = "<!DOCTYPE html>\n<html lang=\"\(Language.spoken.rawValue)\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
        for element in head {
            element.write(to: &out)
            out += "\n"
        }
        // Our own text, in which nothing needs escaping.
        out += "<style>\n" + style + "</style>\n</head>\n<body>\n<main>\n"
        for element in body {
            element.write(to: &out)
            out += "\n"
        }
        return out + "</main>\n</body>\n</html>\n"
    }
}
