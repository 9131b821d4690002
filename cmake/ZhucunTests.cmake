# zhucun_add_test(<name> LABEL <unit|db|gui|e2e|lint> LAYERS <layer>... SOURCES <file>... [WIDGETS])
#
# One GoogleTest executable. WIDGETS chooses the main with a QApplication on the offscreen platform; the other has a
# QCoreApplication. Both turn an unexpected qWarning into a failure.
find_package(GTest REQUIRED)
include(GoogleTest)

# Qt tells each test its own folders by definitions. No test asks for them, and a precompiled header fits one set only.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

function(zhucun_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "LABEL" "SOURCES;LAYERS")
    add_executable(${name} ${arg_SOURCES})
    foreach(layer IN LISTS arg_LAYERS)
        target_link_libraries(${name} PRIVATE zhucun_${layer})
    endforeach()
    if(arg_WIDGETS)
        target_link_libraries(${name} PRIVATE zhucun_test_main_widgets)
        target_precompile_headers(${name} REUSE_FROM zhucun_test_main_widgets)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    else()
        target_link_libraries(${name} PRIVATE zhucun_test_main_core)
        target_precompile_headers(${name} REUSE_FROM zhucun_test_main_core)
    endif()
    add_test(NAME ${name} COMMAND ${name} --gtest_brief=1)
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT 900
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;ZHUCUN_SHARED=${PROJECT_SOURCE_DIR}/../shared;LC_ALL=C.UTF-8;\
LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")
endfunction()
