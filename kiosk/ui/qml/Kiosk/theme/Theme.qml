pragma Singleton
import QtQuick

// Colors and sizes. Sizes are given in units of 1/1080 of the window's short side.
QtObject {
    id: theme

    property real windowWidth: 1920
    property real windowHeight: 1080
    // What the visitor has chosen, while a visit is shown.
    property string scheme: "paper"
    property real textScale: 1

    readonly property ColorSet colors: (chosen.item as ColorSet) ?? paper
    readonly property string textFamily: "Atkinson Hyperlegible Next"
    readonly property string iconFamily: "KioskIcons"

    readonly property bool isPortrait: windowHeight > windowWidth
    readonly property real unit: Math.min(windowWidth, windowHeight) / 1080
    // Body text (30 units) never falls under 20 pixels, and what must hold words keeps pace.
    readonly property real handUnit: Math.max(unit, 20 / 30)
    readonly property real textUnit: handUnit * textScale

    readonly property real body: px(30)
    readonly property real lead: px(34)
    readonly property real label: px(24)
    readonly property real target: hand(81)
    // Times the face's own line height, which is 1.3 em.
    readonly property real looseLine: 1.18
    readonly property real tightLine: 0.95
    readonly property real gap: hand(12)
    readonly property real radius: hand(14)
    readonly property real hairline: Math.max(1, Math.round(unit * 2))
    // A drawing of this width takes 40 MB or less; one beyond it would fill a small machine.
    readonly property int widestPicture: 4096
    readonly property real ring: Math.max(3, Math.round(hand(5)))

    readonly property ColorSet paper: PaperColors {}
    // Loads the other colors only when somebody wants them: the first frame waits for the theme.
    readonly property Loader chosen: Loader {
        source: theme.scheme === "dark" ? "DarkColors.qml"
            : theme.scheme === "contrast" ? "ContrastColors.qml"
            : theme.scheme === "cream" ? "CreamColors.qml" : ""
    }

    // A size that follows the text.
    function px(units: real): real {
        return Math.round(units * textUnit);
    }

    // The same up to 130 %: for the menu, which would leave too little room for the page, and for
    // titles, which are large to begin with and would break within their words.
    function capped(units: real): real {
        return Math.round(units * handUnit * Math.min(textScale, 1.3));
    }

    // A size for fingers, which do not grow with the text.
    function hand(units: real): real {
        return Math.round(units * handUnit);
    }

    // A distance that follows the window alone.
    function space(units: real): real {
        return Math.round(units * unit);
    }

    function evidenceFill(key: string): color {
        switch (key) {
        case "standard": return colors.standardFill;
        case "selected": return colors.selectedFill;
        case "limited": return colors.limitedFill;
        default: return colors.investigationalFill;
        }
    }

    function evidenceInk(key: string): color {
        switch (key) {
        case "standard": return colors.standardInk;
        case "selected": return colors.selectedInk;
        case "limited": return colors.limitedInk;
        default: return colors.investigationalInk;
        }
    }
}
