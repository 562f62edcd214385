import QtQuick
import Kiosk
import Kiosk.Model

// What the keys do where no control wants them: scroll the pane, or go back.
QtObject {
    id: keys

    required property ScrollPane pane
    required property Visit visit

    function handle(event: KeyEvent): void {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Up: return pane.stepLine(-1);
        case Qt.Key_Down: return pane.stepLine(1);
        case Qt.Key_PageUp: return pane.stepPage(-1);
        case Qt.Key_PageDown: return pane.stepPage(1);
        case Qt.Key_Home: return pane.moveTo(0);
        case Qt.Key_End: return pane.moveTo(pane.lowest);
        case Qt.Key_Escape:
        case Qt.Key_Back: return visit.back();
        default: event.accepted = false;
        }
    }
}
