pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Asks whether anybody is still there. All but "Clear now" says so: a touch anywhere, or any key.
FocusFence {
    id: card

    required property Visit visit
    readonly property IdleClock clock: visit.clock
    // Whether large letters on a low screen leave no room for what is not needed.
    property bool isTight: false
    readonly property real edge: Theme.hand(isTight ? 24 : 48)
    readonly property real gap: Theme.hand(isTight ? 12 : 24)
    readonly property real free: height - 2 * gap
    readonly property real wanted: column.height + answers.height + gap + 2 * edge

    function fit(): void {
        isTight = false;
        column.forceLayout();
        answers.forceLayout();
        isTight = wanted > free;
    }
    function handle(event: KeyEvent): void {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left: return card.step(Theme.isMirrored);
        case Qt.Key_Right: return card.step(!Theme.isMirrored);
        case Qt.Key_Shift:
        case Qt.Key_Control:
        case Qt.Key_Alt:
        case Qt.Key_Meta: return;
        // A key that is held down, or stuck, is nobody's answer.
        default: if (!event.isAutoRepeat) return card.clock.stay();
        }
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Accessible.description: words.plain
    Keys.onPressed: event => handle(event)
    Component.onCompleted: fit()
    onWidthChanged: fit()
    onHeightChanged: fit()

    Scrim {
        anchors.fill: parent
        onTapped: card.clock.stay()
        onWheeled: card.clock.stay()
    }
    Rectangle {
        id: panel
        anchors.horizontalCenter: parent.horizontalCenter
        // In the middle; but what can be touched is in reach.
        y: Math.min(card.height - card.gap - height, Math.max(Math.round((card.height - height) / 2), Theme.reachTop - answers.y))
        width: Math.min(card.width - 2 * card.gap, Theme.px(980))
        height: Math.min(card.free, card.wanted)
        radius: Theme.radius * 2
        color: Theme.colors.paper
        border.color: Theme.colors.strongLine
        border.width: Theme.hairline

        WheelHandler { onWheel: card.clock.stay() }
        ScrollPane {
            id: scroller
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: answers.top }
            anchors { leftMargin: card.edge; rightMargin: card.edge; topMargin: card.edge; bottomMargin: card.gap }
            contentHeight: column.height
            interactive: contentHeight > height

            Column {
                id: column
                width: scroller.width
                spacing: card.gap

                Headline {
                    id: title
                    rank: 2
                    width: column.width
                    text: qsTr("Are you still there?")
                    size: Theme.capped(card.isTight ? 44 : 60)
                    font.weight: Font.Bold
                    lineHeight: Theme.tightLine
                }
                Words {
                    id: words
                    //: %1 is a time, such as "30 seconds".
                    readonly property string told: qsTr("This screen will clear in %1 so that the next person starts fresh.")
                    readonly property string plain: told.arg(card.clock.timeLeft)
                    width: column.width
                    textFormat: Text.StyledText
                    text: told.arg("<b>%1</b>".arg(card.clock.timeLeft))
                    size: Theme.lead
                    lineHeight: card.isTight ? Theme.tightLine : Theme.looseLine
                    Accessible.name: plain
                }
                Rectangle {
                    width: column.width
                    height: Theme.hand(14)
                    radius: height / 2
                    color: Theme.colors.line

                    Rectangle {
                        anchors.left: parent.left
                        width: parent.width * card.clock.shareLeft
                        height: parent.height
                        radius: height / 2
                        color: Theme.colors.mainControl
                    }
                }
                Words {
                    width: column.width
                    visible: !card.isTight
                    text: qsTr("Touch anywhere if you need more time.")
                    color: Theme.colors.quietInk
                }
            }
        }
        Flow {
            id: answers
            readonly property bool isNarrow: Math.max(still.implicitWidth, clear.implicitWidth) * 2 + spacing > width
            readonly property real each: isNarrow ? width : (width - spacing) / 2
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: card.edge }
            spacing: card.gap

            AnswerButton {
                id: still
                width: answers.each
                focus: true
                isMain: true
                size: card.isTight ? Theme.label : Theme.lead
                iconName: "hand"
                text: qsTr("I'm still here")
                onClicked: card.clock.stay()
            }
            AnswerButton {
                id: clear
                width: answers.each
                size: still.size
                iconName: "eraser"
                text: qsTr("Clear now")
                onClicked: card.visit.close()
            }
        }
    }
}
