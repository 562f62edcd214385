pragma Singleton
import QtQuick

// Whether the last act was one of the keys: whoever uses them sees where they are.
QtObject {
    property bool isOn: false
}
