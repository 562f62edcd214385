pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The languages in which people can go in; nothing where there is only one.
Flow {
    id: signs

    required property Entrance entrance
    // Where the keys go to from the first and the last line.
    required property Item above

    visible: names.count > 1
    spacing: Theme.gap

    function take(): void {
        const sign = names.itemAt(0);
        if (visible && sign !== null)
            sign.forceActiveFocus(Qt.TabFocusReason);
    }
    function step(from: int, by: int): void {
        const to = from + by;
        (to < 0 ? above : names.itemAt(to) ?? names.itemAt(from)).forceActiveFocus(Qt.TabFocusReason);
    }

    Repeater {
        id: names
        model: signs.entrance.languages
        delegate: LanguageSign {
            required property int index

            onMeant: signs.entrance.beginIn(code)
            Keys.onLeftPressed: signs.step(index, Theme.isMirrored ? 1 : -1)
            Keys.onRightPressed: signs.step(index, Theme.isMirrored ? -1 : 1)
            Keys.onUpPressed: signs.above.forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
