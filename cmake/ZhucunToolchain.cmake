# Language, warnings, sanitizers, compiler cache, linker and the packages every layer may ask for.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_INCLUDE_DIRECTORIES_BEFORE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Precompiled headers carry no time macros we rely on; without this ccache would never hit.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${CCACHE_PROGRAM}")
endif()

add_library(zhucun_flags INTERFACE)
target_compile_options(zhucun_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wimplicit-fallthrough $<$<BOOL:${ZHUCUN_WERROR}>:-Werror>)
target_compile_options(zhucun_flags INTERFACE $<$<BOOL:${CCACHE_PROGRAM}>:-fpch-preprocess>)
# g++ 12 warns of every std::variant that holds a Qt string once it optimizes.
target_compile_options(zhucun_flags INTERFACE $<$<CONFIG:Release>:-Wno-maybe-uninitialized>)
target_compile_definitions(zhucun_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER)
if(ZHUCUN_SANITIZE)
    target_compile_options(zhucun_flags INTERFACE -fsanitize=${ZHUCUN_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(zhucun_flags INTERFACE -fsanitize=${ZHUCUN_SANITIZE})
    if(ZHUCUN_SANITIZE MATCHES undefined)
        # Checks of every pointer used. AddressSanitizer finds what is wrong with pointers, and without these the code is
        # half as large and compiles in two thirds of the time.
        target_compile_options(zhucun_flags INTERFACE -fno-sanitize=null,alignment,object-size,vptr)
    endif()
endif()
if(ZHUCUN_COVERAGE)
    target_compile_options(zhucun_flags INTERFACE --coverage)
    target_link_options(zhucun_flags INTERFACE --coverage)
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    target_link_options(zhucun_flags INTERFACE -fuse-ld=mold)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Charts Core Concurrent Gui Widgets PrintSupport Svg LinguistTools Test)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(spdlog REQUIRED)
find_package(tl-expected REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(EXPAT REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
set(CMAKE_AUTOMOC OFF) # on in the layers that have QObjects (zhucun_add_layer QOBJECTS)
set(CMAKE_AUTORCC OFF)
set(CMAKE_AUTOUIC OFF)
