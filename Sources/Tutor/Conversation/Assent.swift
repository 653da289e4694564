/// Yes and no, as people answer an echo. Enter alone is a yes; anything else is a new utterance.
enum Assent {
    private static let yes: Set<String> = [
        "", "y", "yes", "yep", "yeah", "ok", "okay", "confirm", "confirmed", "do it", "right", "correct", "sure", "go", "go ahead",
        "that's right", "yes please", "affirmative", "ja", "si", "sí", "sim", "oui", "はい", "genau",
        "richtig", "jawohl", "correcto", "vale", "claro", "sí por favor", "sim por favor", "isso", "certo", "ja bitte", "そうです",
        "お願いします",
    ]
    private static let no: Set<String> = [
        "n", "no", "nope", "cancel", "stop", "drop it", "wait", "not that", "don't", "no thanks", "negative", "nein", "não", "nao",
        "non",
        "いいえ", "cancelar", "abbrechen", "lieber nicht", "nein danke", "no gracias", "não obrigado", "やめます", "キャンセル",
    ]

    static func isYes(_ text: String) -> Bool { yes.contains(plain(text)) }
    static func isNo(_ text: String) -> Bool { no.contains(plain(text)) }

    private static func plain(_ text: String) -> String {
        var text = Substring(text.lowercased())
        while let last = text.last, ".!, ".contains(last) { text.removeLast() }
        return String(text)
    }
}
