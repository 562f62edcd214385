pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// What staff can do; restarting and leaving are asked about once more, in the same place.
Column {
    id: buttons

    required property StaffPanel panel
    readonly property bool isAsked: panel.asked.length > 0
    readonly property real each: Theme.px(400) * 2 + Theme.gap > width ? width : Math.floor((width - Theme.gap) / 2)
    property Item returnTo: null

    // These words answer what was just touched, and are to be in view.
    signal answered(Item words)

    spacing: Theme.gap

    function answer(words: Item): void {
        forceLayout();
        if (words?.visible ?? false)
            answered(words);
    }

    function ask(act: string, from: Item): void {
        returnTo = from;
        panel.ask(act);
    }
    onIsAskedChanged: {
        // Once all stands where it belongs.
        Qt.callLater(answer, question);
        if (isAsked)
            no.forceActiveFocus(KeyUse.isOn ? Qt.TabFocusReason : Qt.OtherFocusReason);
        else
            returnTo?.forceActiveFocus(KeyUse.isOn ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    Flow {
        width: buttons.width
        visible: !buttons.isAsked
        spacing: Theme.gap

        Chip {
            width: buttons.each
            focus: true
            iconName: "droplets"
            text: qsTr("Clean the screen")
            onClicked: buttons.panel.clean()
        }
        Chip {
            width: buttons.each
            iconName: "book-open"
            text: qsTr("Reload content")
            onClicked: buttons.panel.reload()
        }
        Chip {
            id: restart
            width: buttons.each
            iconName: "rotate-ccw"
            text: qsTr("Restart")
            onClicked: buttons.ask("restart", restart)
        }
        Chip {
            width: buttons.each
            iconName: "target"
            text: qsTr("Screen test")
            onClicked: buttons.panel.testScreen()
        }
        Chip {
            id: leave
            width: buttons.each
            iconName: "log-out"
            text: qsTr("Leave the kiosk")
            onClicked: buttons.ask("leave", leave)
        }
    }
    Words {
        id: question
        width: buttons.width
        visible: buttons.isAsked
        text: buttons.panel.asked === "leave" ? qsTr("Leave the kiosk? It stays closed until somebody starts it.")
            : qsTr("Restart now? The screen is dark for a few seconds.")
        size: Theme.lead
        font.weight: Font.DemiBold
    }
    Flow {
        width: buttons.width
        visible: buttons.isAsked
        spacing: Theme.gap

        Chip {
            width: buttons.each
            iconName: "check"
            text: buttons.panel.asked === "leave" ? qsTr("Yes, leave") : qsTr("Yes, restart")
            onClicked: buttons.panel.agree()
        }
        Chip {
            id: no
            width: buttons.each
            iconName: "x"
            text: qsTr("No, stay")
            onClicked: buttons.panel.ask("")
        }
    }
    // Under them: where it came over them, it would push another button under the finger.
    Words {
        id: told
        width: buttons.width
        visible: text.length > 0
        text: buttons.panel.told
        font.weight: Font.DemiBold
        Accessible.role: Accessible.AlertMessage
        onTextChanged: Qt.callLater(buttons.answer, told)
    }
}
