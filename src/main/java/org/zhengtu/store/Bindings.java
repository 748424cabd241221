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

    private static List<String> names(NamedQuery query) {
        return query.parameters().stream().map(Parameter::name).toList();
    }

    private static Node term(NamedQuery query, Parameter parameter, String value) {
        return switch (parameter.type()) {
            case STRING -> NodeFactory.createLiteralString(value);
            case IRI -> iri(query, parameter, value);
            case DATE -> typed(query, parameter, value, XSDDatatype.XSDdate, "a day such as 2022-08-16");
            case INTEGER -> typed(query, parameter, value, XSDDatatype.XSDinteger, "a whole number");
            case DECIMAL -> typed(query, parameter, value, XSDDatatype.XSDdecimal, "a number such as 0.8");
            case BOOLEAN -> typed(query, parameter, value, XSDDatatype.XSDboolean, "true or false");
        };
    }

    private static Node typed(NamedQuery query, Parameter parameter, String value, XSDDatatype type, String wanted) {
        if (!type.isValid(value)) {
            throw wrong(query, parameter, value, wanted);
        }
        return NodeFactory.createLiteralDT(value, type);
    }

    private static Node iri(NamedQuery query, Parameter parameter, String value) {
        try {
            return NodeFactory.createURI(IRIx.create(expand(value)).str());
        } catch (IRIException e) {
            throw wrong(query, parameter, value, "an IRI, in full or with one of the project's prefixes (zd:…)");
        }
    }

    /** An IRI with one of the project's prefixes, in full; any other text unchanged. */
    public static String expand(String value) {
        int colon = value.indexOf(':');
        String namespace = colon < 0 ? null : Prefixes.ALL.get(value.substring(0, colon));
        return namespace == null ? value : namespace + value.substring(colon + 1);
    }

    private static UserFault wrong(NamedQuery query, Parameter parameter, String value, String wanted) {
        return new UserFault(
                Exit.USAGE, query.name() + ": parameter " + parameter.name() + " is '" + value + "', not " + wanted);
    }
}
