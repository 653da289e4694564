/// Puts batches into a volume of a Databricks workspace by its Files API. A file is put once and never over another.
struct VolumeCourier: SyncCourier {
    let workspace: WorkspaceConnection
    /// `/Volumes/CATALOG/SCHEMA/VOLUME`, perhaps with a folder.
    let volume: String
    let feed: BatchFeed
    var sink: SyncSink { .databricks }

    func fill(_ store: RecordStore, at: String) throws(RecordsError) -> Bool { try feed.fill(store, at: at) }

    func portion(of items: [OutboxItem]) -> Int { 1 }

    func deliver(_ items: [OutboxItem], from store: RecordStore) async throws(SyncStop) -> [(
        item: OutboxItem, verdict: SyncVerdict
    )] {
        var verdicts: [(item: OutboxItem, verdict: SyncVerdict)] = []
        for item in items {
            let file: (item: OutboxItem, text: String)?
            do throws(RecordsError) {
                file = try feed.file(of: item, in: store)
            } catch {
                throw .records(error)
            }
            guard let (item, text) = file else {
                verdicts.append((item, .refused(BatchFeed.changed)))
                continue
            }
            verdicts.append((item, try await put(Array(text.utf8), at: item.item)))
        }
        return verdicts
    }

    private func put(_ bytes: [UInt8], at name: String) async throws(SyncStop) -> SyncVerdict {
        let target = volume + "/" + name
        let file = "/api/2.0/fs/files" + Self.encoded(target)
        var answer = try await upload(bytes, file)
        if answer.status == 404 {
            // The folder may not be there yet; making it again changes nothing.
            let made = try await workspace.ask(.put, "/api/2.0/fs/directories" + Self.encoded(DurableFile.folder(of: target)))
            if made.mayPass { return .later(made.said, after: made.retryAfter) }
            guard (200..<300).contains(made.status) else { throw .wrongAddress(status: made.status, said: made.said) }
            answer = try await upload(bytes, file)
        }
        switch answer.status {
        case 200..<300: return .sent("")
        case 409: return try await compare(bytes, file)
        case 404: throw .wrongAddress(status: 404, said: answer.said)
        default: return answer.mayPass ? .later(answer.said, after: answer.retryAfter) : .refused(answer.said)
        }
    }

    private func upload(_ bytes: [UInt8], _ file: String) async throws(SyncStop) -> WorkspaceConnection.Answer {
        try await workspace.ask(.put, file + "?overwrite=false", type: "application/octet-stream", body: bytes)
    }

    /// A file of this name is there. The name holds the hash of its bytes, so that one of the same length is the same file.
    private func compare(_ bytes: [UInt8], _ file: String) async throws(SyncStop) -> SyncVerdict {
        let answer = try await workspace.ask(.head, file)
        if answer.mayPass { return .later(answer.said, after: answer.retryAfter) }
        guard answer.status == 200, let length = answer.headers["content-length"].flatMap({ Int($0) }) else {
            return .later(answer.said, after: nil)
        }
        return length == bytes.count
            ? .sent("was there") : .conflict("a file of this name with \(length) bytes instead of \(bytes.count) is there")
    }

    /// A path as it stands in a URL.
    static func encoded(_ path: String) -> String {
        path.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            if isPlain || "/-._~=".utf8.contains(byte) { return String(Character(Unicode.Scalar(byte))) }
            let hex = String(byte, radix: 16, uppercase: true)
            return "%" + (hex.count < 2 ? "0" : "") + hex
        }.joined()
    }
}
