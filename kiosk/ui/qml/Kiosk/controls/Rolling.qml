pragma Singleton
import QtQuick

// Tells that something still rolls on, though no finger is on it any more: somebody is watching it.
QtObject {
    signal went
}
