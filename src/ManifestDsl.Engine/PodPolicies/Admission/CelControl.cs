using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>A control of a policy as expressions.</summary>
/// <param name="Control">Its name: <c>readOnlyRootFilesystem</c>.</param>
/// <param name="Source">The declared value from which it follows.</param>
/// <param name="Cel">An expression for the names of what is not allowed, an empty list when all is well; for the whole pod one that is true when it is allowed.</param>
/// <param name="Things">What the names are of: <c>containers</c>; null for the whole pod.</param>
/// <param name="Demand">What must be: <c>must set securityContext.readOnlyRootFilesystem: true</c>.</param>
internal sealed record CelControl(string Control, ManifestNode Source, string Cel, string? Things, string Demand)
{
    private const string ThePod = "the pod";

    /// <summary>True when the pod is allowed.</summary>
    public string Expression => Things is null ? Cel : $"variables.{Control}.size() == 0";

    /// <summary>The message when it is not, without names.</summary>
    public string Message(string policy) => CelText.OneLine($"PodPolicy '{policy}' ({Control}): {Things ?? ThePod} {Demand}");

    /// <summary>The message with the name of the object and of what is wrong in it.</summary>
    public string MessageExpression(string policy)
    {
        var start = CelText.OneLine($"PodPolicy '{policy}' ({Control}): ");
        var end = CelText.OneLine(" " + Demand);
        return $"{CelText.Literal(start)} + {CelPod.Subject} + " + (Things is null
            ? CelText.Literal(": " + ThePod + end)
            : $"{CelText.Literal($": {Things} ")} + variables.{Control}.join(', ') + {CelText.Literal(end)}");
    }
}
