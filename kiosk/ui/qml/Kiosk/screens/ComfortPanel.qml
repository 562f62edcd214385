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
    readonly property real sideWidth: Math.min(Theme.capped(Theme.textScale > 1 ? 760 : 980), width * 0.6)
    // Whether the names of its parts stand beside them.
    readonly property bool isWide: isRoomy && !isSmall && contentWidth > Theme.px(900)
    readonly property bool isAtSide: !isSmall && !isLow && !Theme.isPortrait
    readonly property bool isRoomy: Theme.textScale <= 1.3 && !Theme.hasMoreSpace
        && !(isAtSide && Theme.hasBiggerButtons)
    // Four in a row, or two by two where their words need the room.
    readonly property int columns: sizes.room < Theme.px(Theme.hasMoreSpace ? 760 : 600) ? 2 : 4
    readonly property int switchColumns: isRoomy ? 2 : 1
    readonly property real switchWidth: Math.floor((contentWidth - (switchColumns - 1) * Theme.gap) / switchColumns)
    readonly property real choiceWidth: Math.floor((sizes.room - (columns - 1) * Theme.gap) / columns)

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
    extra: [
        Reset {
            visible: panel.isRoomy && panel.comfort.isChanged
            width: Math.min(implicitWidth, parent.width)
        },
        Lower {
            visible: panel.isWide
            width: parent.width
        }
    ]

    Headline {
        width: panel.contentWidth
        rank: 2
        text: panel.title
        size: Theme.capped(38)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    ComfortPart {
        id: sizes
        width: panel.contentWidth
        isWide: panel.isWide
        title: qsTr("Text size: %1 %").arg(panel.comfort.textPercent)

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
    }
    ComfortPart {
        width: panel.contentWidth
        isWide: panel.isWide
        title: qsTr("Colors: %1").arg(panel.comfort.words(panel.comfort.theme))

        ColorChoices {
            columns: panel.columns
            comfort: panel.comfort
            choiceWidth: panel.choiceWidth
        }
    }
    Grid {
        anchors.left: parent.left
        columns: panel.switchColumns
        spacing: Theme.gap

        Switch { name: "more-space"; isOn: panel.comfort.hasMoreSpace }
        Switch { name: "less-movement"; isOn: panel.comfort.hasLessMovement }
        Switch { name: "bigger-buttons"; isOn: panel.comfort.hasBiggerButtons }
        Switch { name: "more-time"; isOn: panel.comfort.hasMoreTime }
    }
    HearPart {
        width: panel.contentWidth
        isWide: panel.isWide
        visit: panel.visit
    }
    // The lowest, for those who can't reach high.
    Lower {
        visible: !panel.isWide
        width: panel.contentWidth
    }

    // Where letters are large, the foot of the panel has no room for it.
    Reset {
        anchors.left: parent.left
        visible: !panel.isRoomy && panel.comfort.isChanged
        width: Math.min(implicitWidth, panel.contentWidth)
    }

    component Reset: BarButton {
        iconName: "rotate-ccw"
        text: qsTr("Back to the usual settings")
        onClicked: panel.comfort.reset()
    }
    component Lower: Switch { name: "lower-controls"; isOn: panel.comfort.hasLowerControls }
    component Switch: SwitchLine {
        required property string name

        width: panel.switchWidth
        text: panel.comfort.words(name)
        hint: panel.comfort.hint(name)
        onClicked: panel.comfort.toggle(name)
    }
}
