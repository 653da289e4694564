import Foundation

extension DrillJournal {
    /// The journals in a folder that no live process holds, and what became of the others. A missing folder holds none.
    public static func unfinished(in folder: String, order: JournalListing.Order = .newestFirst) throws(RecordsError)
        -> JournalListing
    {
        var listing = JournalListing()
        var items: [JournalListing.Item] = []
        for name in try DurableFile.names(in: folder) {
            let path = folder + "/" + name
            // Killed while it made its journal: nothing was in it yet.
            if name.hasSuffix(suffix + draftSuffix) { DurableFile.deleteUnmarked(path) }
            guard name.hasSuffix(suffix) else { continue }
            do {
                items.append(try item(path))
            } catch .locked {
                listing.running.append(path)
            } catch .missingFile {
                // Another tutor filed it since the folder was read.
            } catch {
                listing.unreadable.append(error)
            }
        }
        items.sort { ($0.header.startedAt, $0.header.drillID) < ($1.header.startedAt, $1.header.drillID) }
        if order == .newestFirst { items.reverse() }
        listing.resumable = items.filter { $0.end == nil }
        listing.unfiled = items.filter { $0.end != nil }
        return listing
    }
}
