pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The controls of reading aloud, above the bar. Where there is no room for all, speed and volume take
// the place of the others when they are asked for.
FocusScope {
    id: strip

    required property Visit visit
    readonly property Speech speech: visit.speech
    readonly property bool isOn: speech.state !== "off"
    readonly property bool isPaused: speech.state === "paused"
    readonly property bool isReading: isPaused || speech.state === "speaking" || speech.state === "preparing"
    // While it is shown; it gives the keys away before it goes.
    property bool isShown: false
    property bool isBuilt: false
    property bool isTuning: false
    readonly property real edge: Theme.hand(10)
    readonly property real room: width - 2 * edge
    readonly property bool isFolded: widthOf([play, previous, again, next, speeds, volume, stop]) > room
    // What is left of the row for each of the controls that move.
    readonly property real spare: Math.max(0, Math.floor((room - widthOf([play, previous, again, next, tuning, stop])) / 6))
    readonly property bool hasMoves: isReading && !(isFolded && isTuning)
    readonly property bool hasTunes: isReading && (!isFolded || isTuning)

    // A sentence was asked for.
    signal moved
    // The keys were here when it went.
    signal gone

    function widthOf(parts: var): real { return parts.reduce((sum, part) => sum + part.implicitWidth + Theme.gap, -Theme.gap); }
    function take(): void {
        (speech.state === "unavailable" ? stop : play).forceActiveFocus(KeyUse.isOn ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }
    function follow(): void {
        const hadKeys = activeFocus;
        [isShown, isTuning] = [isOn, false];
        if (isOn)
            take();
        else if (hadKeys)
            gone();
    }
    function tune(isWanted: bool): void {
        isTuning = isWanted;
        (isWanted ? done : tuning).forceActiveFocus(KeyUse.isOn ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    implicitHeight: flow.height + 2 * edge
    visible: isShown
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Reading aloud")
    Accessible.ignored: !visible
    onIsOnChanged: if (isBuilt) follow()
    Component.onCompleted: { isBuilt = true; follow(); }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.noteFill

        Rectangle { width: parent.width; height: Theme.hairline; color: Theme.colors.noteEdge }
    }
    Flow {
        id: flow
        x: strip.edge
        y: strip.edge
        width: strip.room
        spacing: Theme.gap

        Control {
            id: play
            visible: strip.hasMoves
            iconName: strip.isPaused ? "play" : "pause"
            text: strip.isPaused ? qsTr("Go on", "read aloud") : qsTr("Pause", "stop reading aloud for a while")
            isMain: true
            onClicked: strip.speech.toggle()
        }
        Control {
            id: previous
            visible: strip.hasMoves
            iconName: "skip-back"
            text: qsTr("Back", "to the sentence before")
            Accessible.name: qsTr("Back one sentence")
            onClicked: { strip.moved(); strip.speech.previous(); }
        }
        Control {
            id: again
            visible: strip.hasMoves
            iconName: "repeat"
            text: qsTr("Repeat", "the sentence")
            Accessible.name: qsTr("Repeat the sentence")
            onClicked: { strip.moved(); strip.speech.repeat(); }
        }
        Control {
            id: next
            visible: strip.hasMoves
            iconName: "skip-forward"
            text: qsTr("Next", "sentence")
            Accessible.name: qsTr("Next sentence")
            onClicked: { strip.moved(); strip.speech.next(); }
        }
        Control {
            id: tuning
            visible: strip.hasMoves && strip.isFolded
            iconName: "gauge"
            text: qsTr("Adjust", "speed and volume")
            Accessible.name: qsTr("Adjust speed and volume")
            onClicked: strip.tune(true)
        }
        SpeedChoices {
            id: speeds
            visible: strip.hasTunes
            speech: strip.speech
        }
        VolumeSteps {
            id: volume
            visible: strip.hasTunes
            speech: strip.speech
        }
        Control {
            id: done
            visible: strip.isReading && strip.isFolded && strip.isTuning
            iconName: "arrow-left"
            text: qsTr("Done", "with speed and volume")
            onClicked: strip.tune(false)
        }
        Words {
            id: trouble
            visible: strip.isOn && !strip.isReading
            width: strip.room - stop.width - Theme.gap
            text: strip.speech.trouble
            onVisibleChanged: if (visible) Accessible.announce(text)
        }
        Control {
            id: stop
            visible: !strip.hasTunes || !strip.isFolded
            iconName: strip.isReading ? "square" : "check"
            text: strip.isReading ? qsTr("Stop", "reading aloud") : qsTr("I see", "close a message")
            onClicked: strip.speech.stop()
        }
    }

    // Where only these are there, each is as large as it can be: a hand that trembles needs that.
    component Control: BarButton {
        height: Math.max(implicitHeight, speeds.height)
        width: Math.min(strip.room, implicitWidth + (strip.hasTunes ? 0 : strip.spare))
    }
}
