namespace ManifestDsl;

/// <summary>
/// Somebody who gets a role. A declared <see cref="ManifestDsl.ServiceAccount"/> and a <see cref="ManifestDsl.Workload"/>, which stands for its service account, are
/// subjects as they are.
/// </summary>
public sealed record Subject
{
    /// <summary>The workload whose service account it is, <c>name</c>. Default: another property says who it is.</summary>
    [KubernetesField("name", Handled = true)]
    public Workload? Workload { get; init; }

    /// <summary>The service account, declared or by name, <c>name</c>. Default: another property says who it is.</summary>
    [KubernetesField("name", Handled = true)]
    public ServiceAccountReference? ServiceAccount { get; init; }

    /// <summary>The namespace of a service account that is given by name, <c>namespace</c>. Default: that of the binding.</summary>
    [KubernetesField("namespace", Handled = true)]
    public NamespaceReference? Namespace { get; init; }

    /// <summary>The user, as the cluster knows them, <c>name</c>. Default: another property says who it is.</summary>
    [KubernetesField("name", Handled = true)]
    public string? UserName { get; init; }

    /// <summary>The group, as the cluster knows it, <c>name</c>. Default: another property says who it is.</summary>
    [KubernetesField("name", Handled = true)]
    public string? GroupName { get; init; }

    /// <summary>A user.</summary>
    /// <param name="userName">The user, as the cluster knows them.</param>
    public static Subject User(string userName) => new() { UserName = userName };

    /// <summary>A group.</summary>
    /// <param name="groupName">The group, as the cluster knows it.</param>
    public static Subject Group(string groupName) => new() { GroupName = groupName };

    /// <summary>A service account that is not declared in C#.</summary>
    /// <param name="serviceAccount">Its name.</param>
    /// <param name="namespace">Its namespace. Default: that of the binding.</param>
    public static Subject Account(ServiceAccountReference serviceAccount, NamespaceReference? @namespace = null) =>
        new() { ServiceAccount = serviceAccount, Namespace = @namespace };

    /// <summary>A declared service account.</summary>
    public static implicit operator Subject(ServiceAccount serviceAccount) => new() { ServiceAccount = serviceAccount };

    /// <summary>The service account of a workload.</summary>
    public static implicit operator Subject(Workload workload) => new() { Workload = workload };
}
