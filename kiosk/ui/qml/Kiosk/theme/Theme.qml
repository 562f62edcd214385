pragma Singleton
import QtQuick

// Colors and sizes. Sizes are given in units of 1/1080 of the window's short side.
QtObject {
    id: theme

    property real windowWidth: 1920
    property real windowHeight: 1080

    readonly property ColorSet colors: PaperColors {}
    readonly property string textFamily: "Atkinson Hyperlegible Next"
    readonly property string iconFamily: "KioskIcons"

    readonly property bool isPortrait: windowHeight > windowWidth
    readonly property real unit: Math.min(windowWidth, windowHeight) / 1080
    // Body text (30 units) never falls under 20 pixels, and what must hold words keeps pace.
    readonly property real textUnit: Math.max(unit, 20 / 30)

    readonly property real body: px(30)
    readonly property real lead: px(34)
    readonly property real label: px(24)
    readonly property real target: px(81)
    // Times the face's own line height, which is 1.3 em.
    readonly property real looseLine: 1.18
    readonly property real tightLine: 0.95
    readonly property real gap: px(12)
    readonly property real radius: px(14)
    readonly property real hairline: Math.max(1, Math.round(unit * 2))
    readonly property real ring: Math.max(3, Math.round(px(5)))

    // A size that follows the text.
    function px(units: real): real {
        return Math.round(units * textUnit);
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
