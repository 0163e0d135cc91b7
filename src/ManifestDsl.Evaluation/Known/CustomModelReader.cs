using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Reads what the attributes of a custom resource's class say about its schema.</summary>
internal static class CustomModelReader
{
    /// <summary>Null for a class that is of no custom resource.</summary>
    public static CustomModel? Read(INamedTypeSymbol type)
    {
        if (TypeSchema.FindAttribute(type, "KubernetesModelAttribute") is not { } mark)
        {
            return null;
        }

        var constraints = ImmutableArray.CreateBuilder<FieldConstraint>();
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol property
                && TypeSchema.FindAttribute(property, "FieldConstraintsAttribute") is { } attribute
                && TypeSchema.AttributeText(property, "JsonPropertyNameAttribute") is { } name)
            {
                constraints.Add(attribute.NamedArguments.Aggregate(new FieldConstraint(name), static (constraint, argument) => With(constraint, argument.Key, argument.Value)));
            }
        }

        return new CustomModel(mark.NamedArguments is [{ Key: "ClusterScoped", Value.Value: true }], constraints.ToImmutable());
    }

    // The value of an array has another property; this one throws for it.
    private static FieldConstraint With(FieldConstraint constraint, string name, TypedConstant value) => value.Kind == TypedConstantKind.Array
        ? constraint with { Values = value.IsNull ? [] : [.. value.Values.Select(static v => v.Value as string).OfType<string>()] }
        : WithScalar(constraint, name, value.Value);

    private static FieldConstraint WithScalar(FieldConstraint constraint, string name, object? value) => (name, value) switch
    {
        ("Required", bool required) => constraint with { IsRequired = required },
        ("Minimum", double minimum) => constraint with { Minimum = minimum },
        ("Maximum", double maximum) => constraint with { Maximum = maximum },
        ("ExclusiveMinimum", bool exclusive) => constraint with { IsMinimumExclusive = exclusive },
        ("ExclusiveMaximum", bool exclusive) => constraint with { IsMaximumExclusive = exclusive },
        ("MinLength", long least) => constraint with { MinLength = least },
        ("MaxLength", long most) => constraint with { MaxLength = most },
        ("Pattern", string pattern) => constraint with { Pattern = pattern },
        _ => constraint,
    };
}
