pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// How somebody wants to see, hear and reach the pages. It stands beside the page, or over its lower
// part, so that people see what changes.
Card {
    id: panel

    readonly property Comfort comfort: visit.comfort
    readonly property bool isSmall: Math.min(width, height) < 640
    // Where controls are lowered, it has all that is within reach.
    readonly property bool isLow: Theme.reachTop > 0
    readonly property real foot: isSmall || isLow ? 0 : host?.foot ?? 0
    readonly property real sideWidth: Math.min(Theme.capped(760), width * 0.6)
    readonly property bool isAtSide: !isSmall && !isLow && !Theme.isPortrait
    readonly property bool isRoomy: Theme.textScale <= 1.3 && !Theme.hasMoreSpace
        && !(isAtSide && Theme.hasBiggerButtons)
    // Four in a row, or two by two where their words need the room.
    readonly property int columns: contentWidth < Theme.px(Theme.hasMoreSpace ? 760 : 600) ? 2 : 4
    readonly property real choiceWidth: Math.floor((contentWidth - (columns - 1) * Theme.gap) / columns)

    title: qsTr("Easier to see, hear, reach")
    isDimmed: false
    isTall: isAtSide || isSmall || isLow
    isCloseBeside: false
    gap: 0
    edge: Theme.hand(18)
    footGap: Theme.hand(13)
    between: Theme.gap
    level: 1
    panelWidth: width
    room: Qt.rect(isAtSide ? width - sideWidth : 0, Theme.reachTop, isAtSide ? sideWidth : width,
        height - foot - Theme.reachTop)
    extra: Reset {
        visible: panel.isRoomy && panel.comfort.isChanged
        width: Math.min(implicitWidth, parent.width)
    }

    Headline {
        width: panel.contentWidth
        rank: 2
        text: panel.title
        size: Theme.capped(38)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    Headline {
        width: panel.contentWidth
        rank: 3
        text: qsTr("Text size: %1 %").arg(panel.comfort.textPercent)
        size: Theme.label
        font.weight: Font.DemiBold
        lineHeight: Theme.tightLine
    }
    Grid {
        columns: panel.columns
        spacing: Theme.gap

        Repeater {
            model: panel.comfort.textPercents
            delegate: SizeChoice {
                required property int modelData

                width: panel.choiceWidth
                percent: modelData
                isChosen: panel.comfort.textPercent === percent
                onClicked: panel.comfort.chooseTextPercent(percent)
            }
        }
    }
    Headline {
        width: panel.contentWidth
        rank: 3
        text: qsTr("Colors: %1").arg(panel.comfort.words(panel.comfort.theme))
        size: Theme.label
        font.weight: Font.DemiBold
        lineHeight: Theme.tightLine
    }
    Grid {
        columns: panel.columns
        spacing: Theme.gap

        // Each in its own colors.
        PaperColors { id: paper }
        DarkColors { id: dark }
        ContrastColors { id: contrast }
        CreamColors { id: cream }

        Colors { name: "paper"; fill: paper.paper; pressedFill: paper.controlPressed; ink: paper.ink }
        Colors { name: "dark"; fill: dark.paper; pressedFill: dark.controlPressed; ink: dark.ink }
        Colors { name: "contrast"; fill: contrast.paper; pressedFill: contrast.controlPressed; ink: contrast.ink }
        Colors { name: "cream"; fill: cream.paper; pressedFill: cream.controlPressed; ink: cream.ink }
    }
    Switch { name: "more-space"; isOn: panel.comfort.hasMoreSpace }
    Switch { name: "less-movement"; isOn: panel.comfort.hasLessMovement }
    Switch { name: "bigger-buttons"; isOn: panel.comfort.hasBiggerButtons }
    Switch { name: "more-time"; isOn: panel.comfort.hasMoreTime }
    // The lowest, for those who can't reach high.
    Switch { name: "lower-controls"; isOn: panel.comfort.hasLowerControls }

    // Where letters are large, the foot of the panel has no room for it.
    Reset { visible: !panel.isRoomy && panel.comfort.isChanged }

    component Reset: BarButton {
        iconName: "rotate-ccw"
        text: qsTr("Back to the usual settings")
        onClicked: panel.comfort.reset()
    }
    component Colors: Choice {
        required property string name

        width: panel.choiceWidth
        text: panel.comfort.words(name)
        label: text
        Accessible.description: qsTr("Colors")
        isChosen: panel.comfort.theme === name
        onClicked: panel.comfort.chooseTheme(name)
    }
    component Switch: SwitchLine {
        required property string name

        width: panel.contentWidth
        text: panel.comfort.words(name)
        hint: panel.comfort.hint(name)
        onClicked: panel.comfort.toggle(name)
    }
}
