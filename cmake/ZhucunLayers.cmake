# zhucun_add_layer(<name> DEPENDS <layer|package target>... SOURCES <file>... [PCH <header>...] [QOBJECTS] [FORMS <folder>...])
#
# QOBJECTS runs moc over the layer. FORMS names folders with .ui files; they are included as "ui_<file>.h".
# A layer is the static library zhucun_<name>. Its headers are reached as "<name>/feature/file.h" through an include root
# of its own that holds one link, <name> -> src/<name>; a layer therefore sees itself and what it links, and including
# anything else is a compile error. DEPENDS is public: who links a layer sees what that layer is made of.
function(zhucun_add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QOBJECTS" "" "SOURCES;DEPENDS;PCH;FORMS")
    set(target zhucun_${name})
    set(root "${PROJECT_BINARY_DIR}/include-roots/${name}")
    file(MAKE_DIRECTORY "${root}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${root}/${name}" SYMBOLIC)

    add_library(${target} STATIC ${arg_SOURCES})
    target_include_directories(${target} PUBLIC "${root}")
    foreach(dependency IN LISTS arg_DEPENDS)
        if(TARGET zhucun_${dependency})
            target_link_libraries(${target} PUBLIC zhucun_${dependency})
        else()
            target_link_libraries(${target} PUBLIC ${dependency})
        endif()
    endforeach()
    target_link_libraries(${target} PUBLIC zhucun_flags)
    if(arg_PCH)
        target_precompile_headers(${target} PRIVATE ${arg_PCH})
    endif()
    if(arg_QOBJECTS)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
    if(arg_FORMS)
        set_target_properties(${target} PROPERTIES AUTOUIC ON AUTOUIC_SEARCH_PATHS "${arg_FORMS}")
    endif()
endfunction()
