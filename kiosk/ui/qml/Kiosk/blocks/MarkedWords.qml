import QtQuick
import Kiosk

// Shows some words with marks in them, and as they were once it lets go of them.
Item {
    id: marks

    required property Words words
    // What they show, and what they show with marks.
    required property string source
    required property string marked

    Binding {
        target: marks.words
        property: "unmarked"
        value: marks.source
        when: marks.words !== null
    }
    Binding {
        target: marks.words
        property: "textFormat"
        value: Text.StyledText
        when: marks.words !== null
    }
    Binding {
        target: marks.words
        property: "text"
        value: marks.marked
        when: marks.words !== null
    }
}
