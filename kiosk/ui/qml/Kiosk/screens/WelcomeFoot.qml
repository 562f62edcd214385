import QtQuick
import Kiosk
import Kiosk.Model

// The foot of the welcome screen: the languages, and what everybody should know.
Column {
    id: foot

    required property Entrance entrance
    // Where the keys go to from the languages.
    required property Item above
    readonly property string advice: qsTr("General information, not medical advice. Ask your care team about your own treatment.")

    function take(): void {
        languages.take();
    }

    spacing: Theme.px(6)

    LanguageSigns {
        id: languages
        width: foot.width
        bottomPadding: Theme.px(20)
        entrance: foot.entrance
        above: foot.above
    }
    HelpLine {
        width: foot.width
        color: Theme.colors.menuInk
    }
    Words {
        width: foot.width
        // One text of three lines: each text is one thing more that the first frame waits for.
        text: [[foot.advice, foot.entrance.kept].join(Theme.isLow ? " " : "\n"), foot.entrance.staffNote].filter(line => line.length > 0).join("\n")
        size: Theme.label
        lineHeight: Theme.tightLine
        color: Theme.colors.menuQuietInk
    }
}
