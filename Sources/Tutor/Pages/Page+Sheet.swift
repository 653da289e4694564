extension Page {
    /// A sheet as a page.
    public init(_ sheet: Sheet) {
        self.init(
            title: sheet.title,
            body: Markup.head(title: sheet.title, subtitle: sheet.subtitle, warning: sheet.warning) + Markup.parts(sheet.blocks))
    }
}
