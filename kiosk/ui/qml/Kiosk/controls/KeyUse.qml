pragma Singleton
import QtQuick

// Whether the last act was one of the keys: whoever uses them sees where they are.
QtObject {
    property bool isOn: false

    // Take Tab to the next control of the closed fence that is nearest round an item, if there is one.
    function tab(item: Item, event: KeyEvent, forward: bool): void {
        let at = item.parent;
        while (at !== null && !((at as FocusFence)?.isClosed ?? false))
            at = at.parent;
        (at as FocusFence)?.step(forward);
        event.accepted = at !== null;
    }
}
