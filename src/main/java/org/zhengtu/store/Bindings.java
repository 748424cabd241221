package org.zhengtu.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.zhengtu.graph.Prefixes;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.store.NamedQuery.Parameter;

/** Turns the values of parameters into RDF terms; they never become part of the query's text. */
public final class Bindings {

    private Bindings() {}

    /**
     * The term of each parameter that has a value or a default.
     *
     * @throws UserFault if a parameter is unknown, missing or of another type
     */
    public static Map<String, Node> of(NamedQuery query, Map<String, String> values) {
        for (String name : values.keySet()) {
            if (query.parameters().stream()
                    .noneMatch(parameter -> parameter.name().equals(name))) {
                throw new UserFault(
                        Exit.USAGE, query.name() + " has no parameter '" + name + "'; it has " + names(query));
            }
        }
        Map<String, Node> terms = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            String value =
                    values.getOrDefault(parameter.name(), parameter.preset().orElse(null));
            if (value != null) {
                terms.put(parameter.name(), term(query, parameter, value));
            } else if (parameter.required()) {
                throw new UserFault(
                        Exit.USAGE,
                        query.name() + " needs " + parameter.name() + " (" + parameter.description()
                                + "): give it as -p " + parameter.name() + "=…");
            }
        }
        return terms;
    }

    /** What is wrong with the values given, by the parameter's name; empty if {@link #of} takes them. */
    public static Map<String, String> faults(NamedQuery query, Map<String, String> values) {
        Map<String, String> faults = new LinkedHashMap<>();
        List<String> names = names(query);
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> faults.put(name, "unknown; known are " + names));
        for (Parameter parameter : query.parameters()) {
            String value =
                    values.getOrDefault(parameter.name(), parameter.preset().orElse(null));
            if (value == null && parameter.required()) {
                faults.put(parameter.name(), "required: " + parameter.description());
            } else if (value != null && wanted(parameter, value) != null) {
                faults.put(parameter.name(), "'" + value + "' is not " + wanted(parameter, value));
            }
        }
        return faults;
    }

    private static List<String> names(NamedQuery query) {
        return query.parameters().stream().map(Parameter::name).toList();
    }

    private static Node term(NamedQuery query, Parameter parameter, String value) {
        String wanted = wanted(parameter, value);
        if (wanted != null) {
            throw new UserFault(
                    Exit.USAGE,
                    query.name() + ": parameter " + parameter.name() + " is '" + value + "', not " + wanted);
        }
        return switch (parameter.type()) {
            case STRING -> NodeFactory.createLiteralString(value);
            case IRI -> NodeFactory.createURI(IRIx.create(expand(value)).str());
            case DATE -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
            case INTEGER -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
            case DECIMAL -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
            case BOOLEAN -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDboolean);
        };
    }

    /** What a value should have been; null if it is that. */
    private static String wanted(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case STRING -> null;
            case IRI -> isIri(value) ? null : "an IRI, in full or with one of the project's prefixes (zd:…)";
            case DATE -> XSDDatatype.XSDdate.isValid(value) ? null : "a day such as 2022-08-16";
            case INTEGER -> XSDDatatype.XSDinteger.isValid(value) ? null : "a whole number";
            case DECIMAL -> XSDDatatype.XSDdecimal.isValid(value) ? null : "a number such as 0.8";
            case BOOLEAN -> XSDDatatype.XSDboolean.isValid(value) ? null : "true or false";
        };
    }

    private static boolean isIri(String value) {
        try {
            return IRIx.create(expand(value)).isAbsolute();
        } catch (IRIException e) {
            return false;
        }
    }

    /** An IRI with one of the project's prefixes, in full; any other text unchanged. */
    public static String expand(String value) {
        int colon = value.indexOf(':');
        String namespace = colon < 0 ? null : Prefixes.ALL.get(value.substring(0, colon));
        return namespace == null ? value : namespace + value.substring(colon + 1);
    }
}
