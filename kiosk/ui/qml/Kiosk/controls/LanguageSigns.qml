pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The languages in which people can go in; nothing where there is only one.
Flow {
    id: signs

    required property Entrance entrance
    // Where the keys go to from the first and the last name.
    required property Item above

    visible: names.count > 1
    spacing: Theme.gap

    function take(): void {
        const sign = names.itemAt(0);
        if (visible && sign !== null)
            sign.forceActiveFocus(Qt.TabFocusReason);
    }
    function step(from: int, by: int): void {
        (names.itemAt(from + by) ?? above).forceActiveFocus(Qt.TabFocusReason);
    }

    Repeater {
        id: names
        model: signs.entrance.languages
        delegate: LanguageSign {
            required property int index

            onMeant: signs.entrance.beginIn(code)
            Keys.onLeftPressed: signs.step(index, Theme.isMirrored ? 1 : -1)
            Keys.onRightPressed: signs.step(index, Theme.isMirrored ? -1 : 1)
            // A pad with five keys has no others, and goes by what is said.
            Keys.onUpPressed: signs.step(index, -1)
            Keys.onDownPressed: signs.step(index, 1)
        }
    }
}
